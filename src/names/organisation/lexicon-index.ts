import { LEXICON_ROWS } from './lexicon-table.ts';
import { romanSkeleton } from './roman-skeleton.ts';

/** What a word of a company name tells: nothing (`little`, of and the), little, or which company it is. */
export type WordClass = 'country' | 'legal' | 'generic' | 'little' | 'name';

/** A word of the lexicon. */
export interface LexiconWord {
  readonly kind: WordClass;
  /** The English form that stands for the word in all languages; of a name its hangul. */
  readonly word: string;
  /** What the word may stand for, as hangul: words that share one may be translations. */
  readonly meanings: readonly string[];
}

/** The lexicon, made for looking up. */
export interface LexiconIndex {
  /** English, hangul and hanja, folded; words of a phrase with a blank between. */
  readonly exact: ReadonlyMap<string, LexiconWord>;
  /** Romanizations, each word by its skeleton. */
  readonly romanized: ReadonlyMap<string, LexiconWord>;
  /** First words of phrases, of romanized ones the skeleton with `~`, with the most words of such. */
  readonly phraseLengths: ReadonlyMap<string, number>;
  /** Letters of the longest word in hangul or hanja. */
  readonly longest: number;
}

interface Row {
  readonly kind: WordClass;
  readonly native: readonly string[];
  readonly english: readonly string[];
  readonly loose: readonly string[];
  readonly roman: readonly string[];
}

/** Reads the table; a millisecond or two. */
export function indexLexicon(): LexiconIndex {
  const exact = new Map<string, LexiconWord>();
  const romanized = new Map<string, LexiconWord>();
  const phraseLengths = new Map<string, number>();
  const rows = readRows();
  for (const { kind, native, english, loose, roman } of rows) {
    const [hangul = ''] = native;
    const word = kind === 'name' ? hangul : (english[0] ?? hangul);
    for (const form of [...native, ...english])
      add(exact, form, { kind, word, meanings: [hangul] });
    for (const form of loose) add(exact, form, { kind, word: form, meanings: [hangul] });
    for (const form of [...english, ...loose]) addPhrase(phraseLengths, form, '');
    for (const form of roman.map(skeletonOfPhrase)) {
      add(romanized, form, { kind, word, meanings: [hangul] });
      addPhrase(phraseLengths, form, '~');
    }
  }
  const longest = Math.max(...rows.flatMap(({ native }) => native.map(({ length }) => length)));
  return { exact, romanized, phraseLengths, longest };
}

/** A word of several rows has the meanings of all, and else what the first row says. */
function add(words: Map<string, LexiconWord>, form: string, word: LexiconWord): void {
  const before = words.get(form);
  words.set(form, before ? { ...before, meanings: [...before.meanings, ...word.meanings] } : word);
}

function addPhrase(lengths: Map<string, number>, phrase: string, mark: string): void {
  const words = phrase.split(' ');
  const first = mark + (words[0] ?? '');
  lengths.set(first, Math.max(lengths.get(first) ?? 1, words.length));
}

function skeletonOfPhrase(phrase: string): string {
  return phrase.split(' ').map(romanSkeleton).join(' ');
}

function readRows(): readonly Row[] {
  return LEXICON_ROWS.trim()
    .split('\n')
    .map((row) => {
      const [kind = '', hangul = '', hanja = '', ...rest] = row.split('|');
      const [english = [], loose = [], roman = []] = rest.map(items);
      const native = [...items(hangul), ...items(hanja)].map((word) => word.normalize('NFKC'));
      return { kind: kind as WordClass, native, english, loose, roman };
    });
}

function items(text: string): string[] {
  return text.split(',').filter((item) => item !== '');
}
