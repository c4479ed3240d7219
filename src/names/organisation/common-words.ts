import { adjectiveForms, type CommonWordSounds, soundsOf } from './common-word-sounds.ts';
import {
  GENERIC_ROWS,
  JOINING_BETWEEN,
  JOINING_WORDS,
  ORDINARY_WORDS,
  PLACE_ROWS,
} from './common-word-table.ts';
import { commonEnglishWords } from './lexicon.ts';

/** A word that many names share. */
export interface CommonWord {
  readonly kind: 'generic' | 'country';
  /** The form that it is compared in. */
  readonly word: string;
}

interface Tables {
  readonly common: ReadonlyMap<string, CommonWord>;
  readonly sounds: CommonWordSounds;
  readonly ordinary: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly joiningBetween: ReadonlySet<string>;
  /** By the form that is compared. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The same with forms of Russian adjectives, which nobody abbreviates so. */
  readonly misspelt: ReadonlyMap<string, readonly string[]>;
  /** The forms that are compared which name a trade or a body, not a place. */
  readonly trades: ReadonlySet<string>;
  /** Forms of these, by their first letter. */
  readonly tradeForms: ReadonlyMap<string, readonly string[]>;
}

let tables: Tables | undefined;

function open(): Tables {
  tables ??= readTables();
  return tables;
}

/** What the tables say of the word: undefined for one that may be a company's own. */
export function commonWord(word: string): CommonWord | undefined {
  const { common, sounds } = open();
  const known = common.get(word);
  if (known || isOrdinary(word)) return known;
  const meant = sounds.lookUp(word);
  return meant === undefined ? undefined : common.get(meant);
}

/** The form in which a word is compared: of the Korean lexicon's words, too, the one of its row here. */
export function comparedAs(word: string): string {
  return commonWord(word)?.word ?? word;
}

/** Whether many companies have chosen the word, or its plural, for a name. */
export function isOrdinary(word: string): boolean {
  const { ordinary } = open();
  return ordinary.has(word) || (word.endsWith('s') && ordinary.has(word.slice(0, -1)));
}

/** Whether the word only joins others; `between` where it has words on both sides. */
export function joinsWords(word: string, between: boolean): boolean {
  const { joining, joiningBetween } = open();
  return joining.has(word) || (between && joiningBetween.has(word));
}

/** All forms of a common word, given the one that it is compared in. */
export function formsOf(word: string): readonly string[] {
  return open().forms.get(word) ?? [word];
}

/** Whether the form, one that is compared, names a trade or a kind of body. */
export function isTrade(word: string): boolean {
  return open().trades.has(word);
}

/** All forms of all such words that begin with the letter. */
export function tradeFormsFrom(initial: string): readonly string[] {
  return open().tradeForms.get(initial) ?? [];
}

/** What a misspelt word may be meant for: the same, and forms of Russian adjectives. */
export function meantForms(word: string): readonly string[] {
  return open().misspelt.get(word) ?? [word];
}

function readTables(): Tables {
  const common = new Map([
    ...readRows(PLACE_ROWS, 'country'),
    ...readRows(GENERIC_ROWS, 'generic'),
  ]);
  const forms = new Map<string, string[]>();
  const trades = new Set<string>();
  for (const [form, { word: known, kind }] of [...commonEnglishWords(), ...common]) {
    const word = common.get(known)?.word ?? known;
    forms.set(word, [...(forms.get(word) ?? []), form]);
    if (kind === 'generic') trades.add(word);
  }
  const tradeForms = new Map<string, string[]>();
  for (const form of [...trades].flatMap((word) => forms.get(word) ?? []))
    tradeForms.set(form.charAt(0), [...(tradeForms.get(form.charAt(0)) ?? []), form]);
  const misspelt = new Map(forms);
  for (const [form, word] of adjectiveForms())
    misspelt.set(word, [...(misspelt.get(word) ?? []), form]);
  return {
    common,
    sounds: soundsOf(common.keys()),
    ordinary: readWords(ORDINARY_WORDS),
    joining: readWords(JOINING_WORDS),
    joiningBetween: readWords(JOINING_BETWEEN),
    forms,
    misspelt,
    trades,
    tradeForms,
  };
}

function readWords(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/u));
}

function readRows(table: string, kind: CommonWord['kind']): readonly [string, CommonWord][] {
  return table
    .trim()
    .split(/[\n,]/u)
    .flatMap((row) => {
      const [word = '', ...others] = row.split('|');
      return [word, ...others].map((form): [string, CommonWord] => [form, { kind, word }]);
    });
}
