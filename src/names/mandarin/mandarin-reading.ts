import { characterSurname } from '../background/chinese.ts';
import { fold } from '../folding.ts';
import { unifyHan } from '../han/han-forms.ts';
import { pinyinReading } from '../han/pinyin-reading.ts';
import { COMPOUND_SURNAMES } from './compound-surname-table.ts';

/** A name in Chinese characters as Mandarin reads it. */
export interface MandarinName {
  /** Folded pinyin without tones. */
  readonly surname: string;
  /** Of the given name, one or two. */
  readonly syllables: readonly string[];
  /** The characters, each in one form. */
  readonly characters: string;
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const MOST_GIVEN = 2;

/**
 * Reads a name that Chinese characters alone write, two to four, surname first: a surname of one
 * character or a compound one, then a given name of one or two. Each character has its first
 * reading, a surname its own. A surname that stands apart is taken as it stands. Undefined for all
 * other names, four characters without a compound surname (as Japanese have) among them.
 */
export function readMandarinName(words: readonly string[]): MandarinName | undefined {
  const text = words.join('').normalize('NFKC');
  if (!HAN_NAME.test(text) || words.length > 2) return undefined;
  const [first = ''] = words;
  const compound = compoundSurname(text.slice(0, 2));
  const apart = words.length === 2 ? [...first].length : undefined;
  const length = apart ?? (compound !== undefined && text.length > 2 ? 2 : 1);
  const surname = length === 2 ? compound : readSurname(text.slice(0, length));
  const syllables = [...text.slice(length)].flatMap((character) => pinyinReading(character) ?? []);
  const read = syllables.length > 0 && syllables.length === text.length - length;
  if (surname === undefined || !read || syllables.length > MOST_GIVEN) return undefined;
  return { surname, syllables, characters: unifyHan(text) };
}

function readSurname(character: string): string | undefined {
  return characterSurname(character)?.spelling ?? pinyinReading(character);
}

let compounds: ReadonlyMap<string, string> | undefined;
function compoundSurname(characters: string): string | undefined {
  compounds ??= new Map(
    COMPOUND_SURNAMES.trim()
      .split('\n')
      .map((row) => row.split(' '))
      .map(([spelling = '', surname = '']) => [unifyHan(surname), fold(spelling)]),
  );
  return compounds.get(unifyHan(characters));
}
