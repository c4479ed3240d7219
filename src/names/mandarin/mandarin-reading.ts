import { characterSurname } from '../background/chinese.ts';
import { fold } from '../folding.ts';
import { meantBy, unifyHan } from '../han/han-forms.ts';
import { PINYIN_ROWS } from '../han/han-pinyin-table.ts';
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
  const syllables = [...text.slice(length)].flatMap((character) => firstReading(character) ?? []);
  const read = syllables.length > 0 && syllables.length === text.length - length;
  if (surname === undefined || !read || syllables.length > MOST_GIVEN) return undefined;
  return { surname, syllables, characters: unifyHan(text) };
}

function readSurname(character: string): string | undefined {
  return characterSurname(character)?.spelling ?? firstReading(character);
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

let readings: ReadonlyMap<string, string> | undefined;
/** A form that stands for several characters has the reading of the first that the table has. */
function firstReading(written: string): string | undefined {
  readings ??= readTable();
  for (const { character } of meantBy(written)) {
    const reading = readings.get(character);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function readTable(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const row of PINYIN_ROWS.trim().split('\n')) {
    const [spellings = '', , characters = ''] = row.split('|');
    const [pinyin = ''] = spellings.split('/');
    for (const character of characters) all.set(character, fold(pinyin));
  }
  return all;
}
