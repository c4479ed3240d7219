import { type LegalForm, legalForms } from './legal-form-index.ts';

const CHARACTERS = /\p{Script=Han}/u;
/** A company's own name has two characters or more. */
const SHORTEST_BESIDE_GLUED = 2;

/** Chinese and Japanese write no gaps: 見本有限公司, 株式会社見本. */
export function withoutGluedForms(words: readonly string[]): readonly string[] {
  if (!words.some((word) => CHARACTERS.test(word))) return words;
  const { glued } = legalForms();
  return words.map((word, index) => {
    if (glued.some(({ words: [form] }) => form === word)) return word;
    const fits = (where: 'E' | 'F', at: number) => (one: LegalForm) =>
      index === at &&
      one.where.includes(where) &&
      word.length >= (one.words[0]?.length ?? 0) + SHORTEST_BESIDE_GLUED;
    const behind = glued.filter(fits('E', words.length - 1));
    const inFront = glued.filter(fits('F', 0));
    const suffix = behind.find(({ words: [form = ''] }) => word.endsWith(form));
    if (suffix) return word.slice(0, -(suffix.words[0]?.length ?? 0));
    const prefix = inFront.find(({ words: [form = ''] }) => word.startsWith(form));
    return prefix ? word.slice(prefix.words[0]?.length) : word;
  });
}
