import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { type LegalForm, legalForms } from './legal-form-index.ts';

/**
 * The words of a company name without the legal forms at its ends and without clear ones in its midst;
 * all of them where nothing else would be left.
 */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let rest = withoutGluedForms(words);
  for (;;) {
    const shorter = dropOneForm(rest);
    if (shorter === rest) return withoutFormsWithin(rest);
    if (shorter.length === 0) return rest;
    rest = shorter;
  }
}

const CHARACTERS = /\p{Script=Han}/u;
/** A company's own name has two characters or more. */
const SHORTEST_BESIDE_GLUED = 2;

/** Chinese and Japanese write no gaps: 見本有限公司, 株式会社見本. */
function withoutGluedForms(words: readonly string[]): readonly string[] {
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

function dropOneForm(words: readonly string[]): readonly string[] {
  const atEnd = longestAt(words, 'E', (form) => words.length - form.words.length);
  const inFront = longestAt(words, 'F', () => 0);
  if (atEnd > 0 && atEnd >= inFront) return words.slice(0, -atEnd);
  return inFront > 0 ? words.slice(inFront) : words;
}

/** Words of the longest form that stands at this end; as written before misspelt. */
function longestAt(
  words: readonly string[],
  where: 'E' | 'F',
  placeOf: (form: LegalForm) => number,
): number {
  const [outer, next] = where === 'E' ? [words.at(-1), words.at(-2)] : [words[0], words[1]];
  const forms = [
    ...legalForms().byOuterWord(where, meant(outer ?? '')),
    ...legalForms().byNextWord(where, next ?? ''),
  ];
  const lengths = forms
    .filter((form) => form.words.length <= words.length && isFormAt(words, placeOf(form), form))
    .map((form) => form.words.length);
  return Math.max(0, ...lengths);
}

/** In a form of three or more words, or of two very long ones, one may be misspelt: OPEN JINT STOCK COMPANY. */
function isFormAt(words: readonly string[], from: number, form: LegalForm): boolean {
  let slips = form.mayBeMisspelt ? 1 : 0;
  return form.words.every((legal, index) => {
    const word = words[from + index] ?? '';
    if (word === legal || meant(word) === legal) return true;
    slips -= 1;
    return slips >= 0 && legal.length >= SHORTEST_MISSPELT && isSlipOf(word, legal);
  });
}

const SHORTEST_MISSPELT = 4;

function withoutFormsWithin(words: readonly string[]): readonly string[] {
  for (let from = 1; from < words.length - 1; from++) {
    const form = legalForms()
      .byOuterWord('M', words[from] ?? '')
      .find((one) => from + one.words.length < words.length && isFormAt(words, from, one));
    if (form) {
      const rest = [...words.slice(0, from), ...words.slice(from + form.words.length)];
      return withoutFormsWithin(rest);
    }
  }
  return words;
}

const CACHE_LIMIT = 100_000;
const mended = new Map<string, string>();

/** Long words that are forms by themselves: one slip in them (`LIMTED`, `COMPNAY`) is no name. */
function meant(word: string): string {
  if (word.length < 5 || word.length > 14) return word;
  let legal = mended.get(word);
  if (legal === undefined) {
    const { longWords } = legalForms();
    const slip = longWords.includes(word) ? word : longWords.find((form) => isSlipOf(word, form));
    legal = slip ?? word;
    if (mended.size >= CACHE_LIMIT) mended.clear();
    mended.set(word, legal);
  }
  return legal;
}

function isSlipOf(word: string, legal: string): boolean {
  return Math.abs(legal.length - word.length) <= 1 && damerauLevenshtein(legal, word) === 1;
}
