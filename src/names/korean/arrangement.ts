import { unifyApostrophes } from '../folding.ts';
import { writeBreve } from './jamo-spelling.ts';
import { type Script, scriptOf } from './systems/systems.ts';

/** Which part of a written name is the surname, with log-odds of writing it so. */
export interface Arrangement {
  readonly surname: string;
  readonly given: readonly string[];
  /** What the writing itself costs, in whatever order: a surname of two words, marks left out. */
  readonly writing: number;
  /** What the order of the words and missing gaps cost. */
  readonly order: number;
  /** What a comma that says otherwise costs. */
  readonly againstComma: number;
}

/** The words of a name in one script, as spelling systems read them. */
export interface WrittenWords {
  readonly script: Script;
  readonly words: readonly string[];
  /** How many words stand before a comma; 0 without one. */
  readonly beforeComma: number;
  /** Log-odds of this writing against the name as it stands. */
  readonly logPrior: number;
}

// Log-odds against the surname in front and words of their own: the surname at the end, everything
// in one word, a surname of two words, against what a comma says, with marks left out.
const SURNAME_LAST = -0.7;
const ONE_WORD = -2;
const TWO_WORD_SURNAME = -2;
const AGAINST_COMMA = -4;
const MARKS_DROPPED = -4;
/**
 * Nobody writes the surname in the middle. Such arrangements never come to be readings; they are here
 * so that whether a name is Korean is asked of the same arrangements, whichever word stands first.
 */
export const NEVER = -100;

/** No name of a Korean is longer in one word, and whatever is read is remembered. */
const LONGEST_WORD = 40;
const MOST_WORDS = 6;
/** Letters of the longest spelling of a surname of two syllables. */
export const LONGEST_SURNAME = 10;

/** The name's words as they stand, and without their marks; none where its letters are of no script. */
export function writtenWords(name: string): readonly WrittenWords[] {
  const clean = writeBreve(
    unifyApostrophes(name.replace(/\p{Cf}/gu, ''))
      .normalize('NFKC')
      .toLowerCase()
      // A caron is what a keyboard has where the breve is meant.
      .normalize('NFD')
      .replace(/o[\u0306\u030c]/gu, 'ŏ')
      .replace(/u[\u0306\u030c]/gu, 'ŭ')
      .normalize('NFC'),
  );
  const [front = '', ...behind] = clean.split(/[,，]/u);
  const words = wordsOf(clean);
  const script = scriptOf(words);
  const usable = words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD);
  if (!script || !usable) return [];
  const beforeComma = behind.length > 0 ? wordsOf(front).length : 0;
  const written = { script, words, beforeComma, logPrior: 0 };
  if (script !== 'latin') return [written];
  const plain = words.map(withoutMarks);
  if (plain.every((word, index) => word === words[index])) return [written];
  return [written, { ...written, words: plain, logPrior: MARKS_DROPPED }];
}

/**
 * A syllable has one run of vowels, seldom a mute e behind it: a surname of two syllables and three
 * given ones have five, or six. Names with more are not tried.
 */
const VOWELS = /[aeiouyw']+/gu;
const MOST_VOWELS = 6;

/** Whether words in Latin letters are few enough syllables for a Korean name; others always are. */
export function isShort({ words }: WrittenWords): boolean {
  const plain = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain.reduce((sum, word) => sum + (word.match(VOWELS)?.length ?? 0), 0) <= MOST_VOWELS;
}

/** The ways in which the words can be arranged: each of them, and each two of them, as the surname. */
export function* arrange(written: WrittenWords): Generator<Arrangement> {
  const { words, logPrior } = written;
  if (words.length === 1) yield* cutWord(written);
  else yield* inCircle(written, 1, logPrior);
  if (words.length > 2) yield* inCircle(written, 2, logPrior + TWO_WORD_SURNAME);
}

function* cutWord({ script, words, logPrior }: WrittenWords): Generator<Arrangement> {
  const [word = ''] = words;
  const order = script === 'hangul' || script === 'han' ? 0 : ONE_WORD;
  for (let end = 1; end < word.length && end <= LONGEST_SURNAME; end++) {
    const [surname, given] = [word.slice(0, end), [word.slice(end)]];
    yield { surname, given, writing: logPrior, order, againstComma: 0 };
  }
}

/** The words before and behind the surname close up in a circle. */
function* inCircle(
  { words, beforeComma }: WrittenWords,
  length: number,
  writing: number,
): Generator<Arrangement> {
  for (const at of words.keys()) {
    const circle = [...words.slice(at), ...words.slice(0, at)];
    if (length > 1 && !circle.slice(0, length).every(mayBeSyllable)) continue;
    const front = at === 0;
    const last = at === words.length - length;
    const against = beforeComma !== 0 && !(front && beforeComma === length);
    yield {
      surname: circle.slice(0, length).join(''),
      given: circle.slice(length),
      writing,
      order: front ? 0 : last ? SURNAME_LAST : NEVER,
      againstComma: against ? AGAINST_COMMA : 0,
    };
  }
}

/** A surname of two words has a syllable in each; an initial before the surname is no part of it. */
export function mayBeSyllable(word: string): boolean {
  return word.length > 1 && (withoutMarks(word).match(VOWELS)?.length ?? 0) <= 1;
}

function wordsOf(text: string): string[] {
  // A blank beside an apostrophe within a syllable is a slip of the lists: `Myo' ng`, `Cho 'n`.
  return text
    .replace(/(?<=[ou]') (?=(ng|n|k|l|m|p|t)\b)|(?<=[ou]) (?='(ng|n|k|l|m|p|t)\b)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}'ー]+/u)
    .filter((word) => word.replaceAll("'", '') !== '');
}

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .normalize('NFC');
}
