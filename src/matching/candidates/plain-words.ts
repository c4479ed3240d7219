import { cutLegalForms } from '../../names/legal-forms.ts';
import type { PlainWord } from './plain-piece.ts';

export const textsOf = (words: readonly PlainWord[]) => words.map(({ text }) => text);

/** The words in front of legal forms; undefined where a form stands elsewhere, or may be a word. */
export function withoutForms(words: readonly PlainWord[]): readonly PlainWord[] | undefined {
  const texts = textsOf(words);
  const cut = cutLegalForms(texts);
  if (cut.forms.length === 0) return words;
  const isInFront = cut.words.every((word, at) => word === texts[at]);
  return cut.doubtful.length === 0 && isInFront ? words.slice(0, cut.words.length) : undefined;
}

/** Whether nothing but legal forms follows what is written as one. */
export function isClosedByForms(words: readonly PlainWord[]): boolean {
  const from = words.findIndex(({ closing }) => closing);
  return from < 0 || words.slice(from).every(({ form }) => form);
}

export function lettersOf(words: readonly PlainWord[]): number {
  let letters = 0;
  for (const word of words) letters = (letters + word.letters) >>> 0;
  return letters;
}

/** So many pieces of a cell, as it stands. */
export function beginningOf(cell: string, pieces: number): string {
  return cell.split(' ').slice(0, pieces).join(' ');
}
