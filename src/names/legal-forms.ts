import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { RecentMap } from '../foundation/recent-map.ts';
import { type LegalForm, legalForms } from './legal-form-index.ts';
import { CLEAR_WHEN_MISSPELT } from './legal-form-table.ts';
import { withoutGluedForms } from './legal-forms-glued.ts';

/** A company name, its legal forms apart. */
export interface NameAndForms {
  /** The words without the forms; all of them where nothing else would be left. */
  readonly words: readonly string[];
  /** Each once. */
  readonly forms: readonly LegalForm[];
  /** Of the forms those that may be words of the name: nothing in the name confirms them. */
  readonly doubtful: readonly LegalForm[];
}

const MOST_KEPT = 4_000;

interface Rest {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes the legal forms at the ends of a company name off its folded words, and those in its midst. In
 * time linear in the words.
 */
export function cutLegalForms(folded: readonly string[]): NameAndForms {
  const words = withoutGluedForms(folded);
  const cut = new Set<LegalForm>();
  const unsure = new Set<LegalForm>();
  let rest: Rest = { from: 0, to: words.length };
  for (;;) {
    const atEnd = longestAt(words, rest, 'E');
    const before = longestAt(words, rest, 'F');
    const isBehind = atEnd !== undefined && lengthOf(atEnd) >= lengthOf(before);
    const form = isBehind ? atEnd : before;
    if (!form || !leavesName(words, rest, isBehind, lengthOf(form))) break;
    rest = isBehind
      ? { ...rest, to: rest.to - lengthOf(form) }
      : { ...rest, from: rest.from + lengthOf(form) };
    cut.add(form);
    if (!isBehind && !form.where.includes('F')) unsure.add(form);
  }
  const within = cutWithin(words, rest);
  for (const form of within.forms) {
    cut.add(form);
    if (!form.where.includes('M')) unsure.add(form);
  }
  const forms = [...cut];
  const isConfirmed = (form: LegalForm) =>
    forms.some((other) => other !== form && shareJurisdiction(form, other));
  const doubtful = [...unsure].filter((form) => !isConfirmed(form));
  return { words: within.words, forms, doubtful };
}

/** Whether a folded word may belong to a legal form, at an end or in the midst of a name. */
export function mayBelongToLegalForm(word: string): boolean {
  const { byOuterWord, byNextWord } = legalForms();
  const places = ['E', 'F', 'M'] as const;
  return (
    [word, meant(word)].some((one) => places.some((at) => byOuterWord(at, one).length > 0)) ||
    (['E', 'F'] as const).some((at) => byNextWord(at, word).length > 0)
  );
}

const inForms = new RecentMap<string, boolean>(MOST_KEPT);

/** Whether a folded word is one of a legal form's, wherever in it, or a slip away from one. */
export function isWordOfLegalForm(word: string): boolean {
  let isOne = inForms.get(word);
  if (isOne === undefined) {
    const { words } = legalForms();
    isOne = words.has(word) || [...words].some((legal) => isSlipOf(word, legal));
    inForms.set(word, isOne);
  }
  return isOne;
}

/** Whether more than nothing and more than one Latin letter is left: `C.A.D. S.A.` is no `C`. */
function leavesName(
  words: readonly string[],
  { from, to }: Rest,
  isBehind: boolean,
  length: number,
): boolean {
  const left = to - from - length;
  const first = words[isBehind ? from : from + length] ?? '';
  return left > 1 || (left === 1 && !/^[a-z]$/u.test(first));
}

/** Whether one company may have both forms: `AO` and `JSC`. */
export function shareJurisdiction(a: LegalForm, b: LegalForm): boolean {
  return a.jurisdictions.some((one) => b.jurisdictions.includes(one));
}

/** The longest form that stands at this end. */
function longestAt(
  words: readonly string[],
  { from, to }: Rest,
  where: 'E' | 'F',
): LegalForm | undefined {
  const [outer, next] = where === 'E' ? [to - 1, to - 2] : [from, from + 1];
  const forms = [
    ...legalForms().byOuterWord(where, meant(words[outer] ?? '')),
    ...legalForms().byNextWord(where, words[next] ?? ''),
  ];
  let longest: LegalForm | undefined;
  for (const form of forms) {
    const length = lengthOf(form);
    if (length > to - from || length <= lengthOf(longest)) continue;
    if (isFormAt(words, where === 'E' ? to - length : from, form)) longest = form;
  }
  return longest;
}

function lengthOf(form: LegalForm | undefined): number {
  return form?.words.length ?? 0;
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

/** A word of the name stands on either side of a form within. */
function cutWithin(words: readonly string[], { from, to }: Rest) {
  const rest = words.slice(from, from + 1);
  const forms: LegalForm[] = [];
  for (let at = from + 1; at < to; ) {
    const form = legalForms()
      .byOuterWord('M', words[at] ?? '')
      .find((one) => at + lengthOf(one) < to && isFormAt(words, at, one));
    if (form) forms.push(form);
    else rest.push(words[at] ?? '');
    at += form ? lengthOf(form) : 1;
  }
  return { words: rest, forms };
}

const mended = new RecentMap<string, string>(MOST_KEPT);

/** A slip in one of the long words that forms are made of (`LIMTED`, `COMPNAY`) is no name. */
function meant(word: string): string {
  let legal = mended.get(word);
  if (legal === undefined) {
    legal = CLEAR_WHEN_MISSPELT.find((form) => form === word || isSlipOf(word, form)) ?? word;
    mended.set(word, legal);
  }
  return legal;
}

function isSlipOf(word: string, legal: string): boolean {
  return Math.abs(legal.length - word.length) <= 1 && damerauLevenshtein(legal, word) === 1;
}
