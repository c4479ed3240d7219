import { LEGAL_FORM_ROWS } from './legal-form-table.ts';

/** A legal form as folded words, and where in a name it stands. */
export interface LegalForm {
  readonly words: readonly string[];
  /** `F` in front, `E` at the end, `M` in the midst; `f` and `m` there in doubt. */
  readonly where: string;
  /** Countries and regions whose law knows it. */
  readonly jurisdictions: readonly string[];
  readonly mayBeMisspelt: boolean;
}

export type Place = 'F' | 'E' | 'M';

/** The table, made for looking up. */
export interface LegalFormIndex {
  /** Forms that stand there by their outermost word, in the midst the first; longest first. */
  byOuterWord(where: Place, word: string): readonly LegalForm[];
  /** Long forms by the word next to the outermost, which may be misspelt. */
  byNextWord(where: 'E' | 'F', word: string): readonly LegalForm[];
  /** All words of all forms. */
  readonly words: ReadonlySet<string>;
  /** Forms that are written in characters, without a gap to the name; longest first. */
  readonly glued: readonly LegalForm[];
}

/** Letters from which on a word is long. */
const LONG_IN_FORM = 4;
const LONG_IN_PAIR = 10;
const GLUED = /^\p{Script=Han}{2,}$/u;

let index: LegalFormIndex | undefined;

/** Read when the first organisation is met. */
export function legalForms(): LegalFormIndex {
  index ??= indexForms();
  return index;
}

function indexForms(): LegalFormIndex {
  const forms = readForms().sort((a, b) => b.words.length - a.words.length);
  const outer = new Map<string, LegalForm[]>();
  const next = new Map<string, LegalForm[]>();
  for (const form of forms) {
    const { words, where, mayBeMisspelt } = form;
    for (const place of new Set(where.toUpperCase())) {
      const [first, second] = place === 'E' ? [words.at(-1), words.at(-2)] : words;
      post(outer, place + (first ?? ''), form);
      if (mayBeMisspelt) post(next, place + (second ?? ''), form);
    }
  }
  return {
    byOuterWord: (where, word) => outer.get(where + word) ?? [],
    byNextWord: (where, word) => next.get(where + word) ?? [],
    words: new Set(forms.flatMap(({ words }) => words)),
    glued: forms
      .filter(({ words: [word = '', ...others] }) => others.length === 0 && GLUED.test(word))
      .sort((a, b) => (b.words[0]?.length ?? 0) - (a.words[0]?.length ?? 0)),
  };
}

function post(forms: Map<string, LegalForm[]>, key: string, form: LegalForm): void {
  const known = forms.get(key);
  if (known) known.push(form);
  else forms.set(key, [form]);
}

function readForms(): LegalForm[] {
  const forms = new Map<string, LegalForm>();
  for (const row of LEGAL_FORM_ROWS.trim().split('\n')) {
    const [where = '', countries = '', written = ''] = row.split('|');
    const jurisdictions = countries.split(',');
    for (const words of written.split(',').flatMap(spellings)) {
      add(forms, { words, where, jurisdictions, mayBeMisspelt: isLong(words) });
      for (const shorter of withOneMissing(words)) {
        const ends = where.replace('M', '');
        add(forms, { words: shorter, where: ends, jurisdictions, mayBeMisspelt: isLong(shorter) });
      }
      for (const spaced of withGaps(words))
        add(forms, { words: spaced, where, jurisdictions, mayBeMisspelt: false });
    }
  }
  return [...forms.values()];
}

/** LIMITED LIABILITY COMPANY, AKTSIONERNOE OBSHCHESTVO: a slip in them leaves them what they are. */
function isLong(words: readonly string[]): boolean {
  if (words.length === 2) return words.every((word) => word.length >= LONG_IN_PAIR);
  return words.length >= 3 && words.filter((word) => word.length >= LONG_IN_FORM).length >= 2;
}

/** A form of two rows stands wherever either of them says, in either's jurisdictions. */
function add(forms: Map<string, LegalForm>, form: LegalForm): void {
  const key = form.words.join(' ');
  const known = forms.get(key);
  const where = [...new Set([...(known?.where ?? ''), ...form.where])].join('');
  const jurisdictions = [...new Set([...(known?.jurisdictions ?? []), ...form.jurisdictions])];
  forms.set(key, { ...(known ?? form), where, jurisdictions });
}

/** `druzba/drustvo z/s` gives all combinations. */
function spellings(form: string): readonly (readonly string[])[] {
  return form
    .split(' ')
    .map((word) => word.split('/'))
    .reduce<readonly (readonly string[])[]>(
      (begun, words) => begun.flatMap((head) => words.map((word) => [...head, word])),
      [[]],
    );
}

/** LIMITED LIABILITY ALIS, JOINT STOCK ALIS: two long words of the form are enough. */
function withOneMissing(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 3) return [];
  return words
    .map((_, left) => words.filter((__, at) => at !== left))
    .filter((rest) => rest.filter((word) => word.length > LONG_IN_FORM).length >= 2);
}

/** `d.o.o.` and `S.A. de C.V.` fold to single letters. */
function withGaps(words: readonly string[]): readonly (readonly string[])[] {
  const spaced = words.map((word) => (SHORT_FORM.test(word) ? [...word] : [word]));
  return spaced.some((letters) => letters.length > 1) ? [spaced.flat()] : [];
}

const SHORT_FORM = /^(?!co$|de$|sp$|en$|ve$|por$)[\p{Script=Latin}\p{Script=Cyrillic}]{2,5}$/u;
