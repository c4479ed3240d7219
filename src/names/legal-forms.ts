import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';

/**
 * Words that say what kind of company a name belongs to and not which one, folded, without dots and
 * apostrophes. A row is one form with its spellings.
 *
 * Source: the ISO 20275 entity legal forms of the jurisdictions that occur on the OFAC list, in the
 * spellings found there.
 */
const LEGAL_FORM_ROWS = `
company limited|co ltd|coltd|company ltd|co limited|coy ltd
limited|ltd|ltda|limitada
limited liability company|llc|l l c|limited liability co
limited liability partnership|llp
public limited company|plc
corporation|corp|general corporation|gen corp
company|co|compania|cia|compagnie|cie
incorporated|inc
joint stock company|jsc|ojsc|cjsc|pjsc|open joint stock company|closed joint stock company|public joint stock company
ooo|oao|zao|pao|ao|ип|ооо|оао|зао|пао|ао|тоо|too
gmbh|mbh|gesellschaft mit beschrankter haftung|ag|kg|gmbh and co kg
sa|s a|sas|s a s|sarl|s a r l|sasu|srl|s r l|spa|s p a|sl|s l|sociedad anonima|sa de cv|s a de c v
bv|b v|nv|n v|oy|oyj|ab|aps|as|a s
doo|d o o|dooel|ad|dd
pty|pty ltd|pte|pte ltd|pvt|pvt ltd|private limited|sdn bhd|bhd|tbk|pt
fze|fzc|fzco|fz llc|fzllc|dmcc
kabushiki kaisha|kk|k k|yugen kaisha|株式会社|有限会社
有限公司|有限责任公司|股份有限公司|有限責任公司
주식회사|유한회사|유한책임회사|합자회사|합명회사|합작회사|합영회사|총회사|회사|㈜|주
as sanayi ve ticaret|anonim sirketi|limited sirketi|ltd sti|sti
`;

type LegalForm = readonly string[];

const LEGAL_FORMS: readonly LegalForm[] = LEGAL_FORM_ROWS.trim()
  .split('\n')
  .flatMap((row) => row.split('|'))
  .map((form) => form.split(' '));

/** The forms by the word that gives them away, longest first. */
const BY_LAST_WORD = formsBy((form) => form.at(-1) ?? '');
const BY_FIRST_WORD = formsBy((form) => form[0] ?? '');

function formsBy(word: (form: LegalForm) => string): ReadonlyMap<string, readonly LegalForm[]> {
  const forms = new Map<string, LegalForm[]>();
  for (const form of [...LEGAL_FORMS].sort((a, b) => b.length - a.length)) {
    const key = word(form);
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  return forms;
}

const SHORT_FORMS_IN_FRONT = new Set(['ao', 'kk', 'pt']);

/**
 * The words of a company name without the legal forms at its ends; all of them where nothing else
 * would be left.
 */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let rest: readonly string[] = words.map(mendLegalWord);
  for (;;) {
    const shorter = dropOneForm(rest);
    if (shorter === rest) return rest;
    if (shorter.length === 0) return rest;
    rest = shorter;
  }
}

/** Long words of legal forms: one slip in them (`LIMTED`, `COMPNAY`) must not make a name of them. */
const LONG_WORDS = [...new Set(LEGAL_FORMS.flat())].filter((word) => /^[a-z]{6,}$/u.test(word));

const CACHE_LIMIT = 100_000;
const mended = new Map<string, string>();

function mendLegalWord(word: string): string {
  if (word.length < 5 || word.length > 14) return word;
  let meant = mended.get(word);
  if (meant === undefined) {
    meant = LONG_WORDS.find((legal) => isSlipOf(word, legal)) ?? word;
    if (mended.size >= CACHE_LIMIT) mended.clear();
    mended.set(word, meant);
  }
  return meant;
}

function isSlipOf(word: string, legal: string): boolean {
  return Math.abs(legal.length - word.length) <= 1 && damerauLevenshtein(legal, word) === 1;
}

function dropOneForm(words: readonly string[]): readonly string[] {
  const atEnd = formAtEnd(words);
  const inFront = formInFront(words);
  if (atEnd && atEnd.length >= (inFront?.length ?? 0)) return words.slice(0, -atEnd.length);
  return inFront ? words.slice(inFront.length) : words;
}

function formAtEnd(words: readonly string[]): LegalForm | undefined {
  return BY_LAST_WORD.get(words.at(-1) ?? '')?.find((form) =>
    form.every((word, index) => words[words.length - form.length + index] === word),
  );
}

/**
 * `LIMITED LIABILITY COMPANY ALIS`, `OOO Alis`: Russian and Korean forms stand in front. Other two
 * Latin letters there are rather the company's own: AB Bank and AD Bank.
 */
function formInFront(words: readonly string[]): LegalForm | undefined {
  return BY_FIRST_WORD.get(words[0] ?? '')?.find((form) => {
    const letters = form.join('');
    const ownLetters = /^[a-z]{2}$/u.test(letters) && !SHORT_FORMS_IN_FRONT.has(letters);
    return !ownLetters && form.every((word, index) => words[index] === word);
  });
}
