import type { Entry } from '../../lists/entry.ts';
import { areLetterIdentical, lettersOf, words } from '../../names/folding.ts';
import { cutLegalForms, type NameAndForms, shareJurisdiction } from '../../names/legal-forms.ts';
import { commonWord, isOrdinary } from '../../names/organisation/common-words.ts';

/** An organisation's name without its legal forms. */
interface BareName extends NameAndForms {
  readonly text: string;
  /** Its letters in alphabetical order: other letters, other name. */
  readonly letters: string;
}

const bareNamesOf = new WeakMap<Entry, readonly BareName[]>();

/** The names of an organisation but for weak aliases and names that tell nothing; each once. */
export function bareNames(entry: Entry): readonly BareName[] {
  let names = bareNamesOf.get(entry);
  if (!names) {
    const strong = entry.aliases.filter(({ strength }) => strength === 'strong');
    const texts = [entry.name, ...strong.map(({ name }) => name)];
    const byLetters = new Map(texts.map(bareName).map((name) => [name.letters, name] as const));
    names = [...byLetters.values()].filter(isTelling);
    bareNamesOf.set(entry, names);
  }
  return names;
}

/** The names that two organisations share letter by letter, legal forms aside, as `other` prints them. */
export function sharedOrganisationNames(one: Entry, other: Entry): string[] {
  return bareNames(other)
    .filter((theirs) => bareNames(one).some((ours) => isSame(ours, theirs)))
    .map(({ text }) => text);
}

function bareName(text: string): BareName {
  const cut = cutLegalForms(words(text));
  return { ...cut, text, letters: lettersOf(cut.words) };
}

/** `SAMPLE LLC` may be `SAMPLE`; with the form of another country's law it is another firm. */
function isSame(a: BareName, b: BareName): boolean {
  if (a.letters !== b.letters || !areLetterIdentical(a.words, b.words)) return false;
  if (a.forms.length === 0 || b.forms.length === 0) return true;
  return a.forms.some((x) => b.forms.some((y) => x === y || shareJurisdiction(x, y)));
}

/** Letters of a word that firms hardly share by chance, and words of a name without such a word. */
const OWN_WORD = 5;
const ENOUGH_WORDS = 3;

/** Whether a name is one body's own: `General Trading` and `ABC` are those of many. */
function isTelling({ words: all }: BareName): boolean {
  const own = (word: string) =>
    word.length >= OWN_WORD && !isOrdinary(word) && commonWord(word) === undefined;
  return all.length >= ENOUGH_WORDS || all.some(own);
}
