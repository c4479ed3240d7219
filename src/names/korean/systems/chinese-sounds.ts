import { CANTONESE_ROWS, PINYIN_ROWS, SURNAME_PINYIN } from '../../han/han-pinyin-table.ts';

/** A syllable of Mandarin or Cantonese. */
export interface Sound {
  /** Its pinyin; undefined in Cantonese. */
  readonly pinyin: string | undefined;
  readonly spellings: readonly (readonly [spelling: string, share: number])[];
  /** Characters that are read so first of all. */
  readonly characters: string;
  /** Characters that are also read so. */
  readonly others: string;
}

interface Sounds {
  readonly bySpelling: ReadonlyMap<string, readonly (readonly [Sound, number])[]>;
  /** Character to how many readings it has besides its first. */
  readonly otherReadings: ReadonlyMap<string, number>;
}

/**
 * Judged: most such names come from papers of the People's Republic; Taiwan and Hong Kong are rare
 * in the lists.
 */
const SHARES = { pinyin: 0.8, wadeGiles: 0.12, cantonese: 0.08 };
/** Of a character with several readings: the first against all others together. */
const FIRST_READING = 0.85;

const rowsOf = (table: string) => table.trim().split('\n');

/** Half of a share to the first of several spellings, the rest to the others. */
function sharedOut(spellings: readonly string[], share: number): (readonly [string, number])[] {
  if (spellings.length === 1) return spellings.map((spelling) => [spelling, share]);
  const rest = share / 2 / (spellings.length - 1);
  return spellings.map((spelling, index) => [spelling, index === 0 ? share / 2 : rest]);
}

/** With its marks, and as most print it: Ts'ui, Tsui; Hsü, Hsu. */
function wadeGiles(spelling: string): string[] {
  const plain = spelling.replaceAll("'", '').replaceAll('ü', 'u');
  return plain === spelling ? [plain] : [plain, spelling];
}

function* readSounds(): Generator<Sound> {
  for (const row of rowsOf(PINYIN_ROWS)) {
    const [pinyin = '', wade = '', characters = '', others = ''] = row.split('|');
    const spellings = [
      ...sharedOut(pinyin.split('/'), SHARES.pinyin),
      ...sharedOut(wade.split('/').flatMap(wadeGiles), SHARES.wadeGiles),
    ];
    yield { pinyin: spellings[0]?.[0], spellings, characters, others };
  }
  for (const row of rowsOf(CANTONESE_ROWS)) {
    const [spellings = '', characters = ''] = row.split('|');
    const shared = sharedOut(spellings.split('/'), SHARES.cantonese);
    yield { pinyin: undefined, spellings: shared, characters, others: '' };
  }
}

let soundsRead: Sounds | undefined;
function sounds(): Sounds {
  if (soundsRead) return soundsRead;
  const bySpelling = new Map<string, (readonly [Sound, number])[]>();
  const otherReadings = new Map<string, number>();
  for (const sound of readSounds()) {
    for (const [spelling, share] of sound.spellings) {
      const known = bySpelling.get(spelling);
      if (known) known.push([sound, share]);
      else bySpelling.set(spelling, [[sound, share]]);
    }
    for (const character of sound.others) {
      otherReadings.set(character, (otherReadings.get(character) ?? 0) + 1);
    }
  }
  soundsRead = { bySpelling, otherReadings };
  return soundsRead;
}

/** The sounds that are spelt so, each with P(spelling | sound). */
export function soundsSpelt(spelling: string): readonly (readonly [Sound, number])[] {
  return sounds().bySpelling.get(spelling) ?? [];
}

/** All spellings of sounds. */
export function spelledSounds(): Iterable<string> {
  return sounds().bySpelling.keys();
}

/** P(sound | character) in a given name. */
export function readingShare(character: string, sound: Sound): number {
  const others = sound.pinyin === undefined ? 0 : (sounds().otherReadings.get(character) ?? 0);
  if (sound.characters.includes(character)) return others === 0 ? 1 : FIRST_READING;
  return sound.others.includes(character) ? (1 - FIRST_READING) / others : 0;
}

let surnameReadings: ReadonlyMap<string, readonly string[]> | undefined;
/** P(sound | character) in a surname, whose reading may be one of its own: 朴 is piao, not po. */
export function surnameReadingShare(character: string, sound: Sound): number {
  surnameReadings ??= new Map(
    SURNAME_PINYIN.split(' ').map((item) => [item.charAt(0), item.slice(2).split(',')]),
  );
  const own = sound.pinyin === undefined ? undefined : surnameReadings.get(character);
  if (!own) return readingShare(character, sound);
  const rank = own.indexOf(sound.pinyin ?? '');
  if (rank < 0) return 0;
  if (own.length === 1) return 1;
  return rank === 0 ? FIRST_READING : (1 - FIRST_READING) / (own.length - 1);
}
