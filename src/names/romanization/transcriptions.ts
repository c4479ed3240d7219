import { RecentMap } from '../../foundation/recent-map.ts';
import { wordSound } from './word-sound.ts';

/** How one country writes names of others where English has other letters; applied in this order. */
export interface Transcription {
  readonly name: string;
  readonly rules: readonly (readonly [from: RegExp, to: string])[];
  /** As this country writes a name, and as English does. */
  readonly same: readonly [string, string];
  readonly other: readonly [string, string];
}

/**
 * Sources: the transcriptions of Russian in French (norm of the press), German (Duden), Polish and Czech
 * (as `ch`, `j` and `sz` tell); French spellings of Maghrebi names; the Latin alphabets of Somali (1972)
 * and Turkish (1928) without their marks; Persian q, which sounds as gh; Russian yo, printed as e.
 */
export const TRANSCRIPTIONS: readonly Transcription[] = [
  {
    name: 'French',
    rules: [
      [/(?<!t)ch/gu, 'sh'],
      [/gu(?=[ei])/gu, 'g'],
      [/(?<=[^aeiou])ine$/gu, 'in'],
      [/j(?=i)/gu, 'zh'],
      [/^ou(?=[aeiou])/gu, 'w'],
    ],
    same: ['douguine', 'dugin'],
    other: ['torchine', 'torkhin'],
  },
  {
    name: 'German, of ж',
    rules: [
      [/(?<!t)sch/gu, 'zh'],
      [/^j/gu, 'y'],
    ],
    same: ['prigoschin', 'prigozhin'],
    other: ['prigoschin', 'prigozin'],
  },
  {
    name: 'German and Czech',
    rules: [
      [/(?<![cst])ch/gu, 'kh'],
      [/j/gu, 'y'],
      [/tz|z/gu, 'ts'],
    ],
    same: ['jakunin', 'yakunin'],
    other: ['jakunin', 'zhakunin'],
  },
  {
    name: 'Polish',
    rules: [
      [/sz/gu, 'sh'],
      [/cz/gu, 'ch'],
      [/rz/gu, 'zh'],
      [/j/gu, 'y'],
    ],
    same: ['czajka', 'chayka'],
    other: ['czajka', 'tsayka'],
  },
  {
    name: 'Serbian and Croatian without marks',
    rules: [
      [/([szc])h(?=.*ich$)/gu, '$1'],
      [/(?<=i)ch$/gu, 'c'],
    ],
    same: ['zhigich', 'zigic'],
    other: ['zhigich', 'zikic'],
  },
  {
    name: 'Albanian',
    rules: [[/xh/gu, 'zh']],
    same: ['xhavit', 'zhavit'],
    other: ['xhavit', 'havit'],
  },
  {
    name: 'Persian',
    rules: [[/q/gu, 'gh']],
    same: ['qaffari', 'ghaffari'],
    other: ['qaffari', 'jaffari'],
  },
  {
    name: 'Russian yo',
    rules: [[/(?<=[^aeiouy])[iy]o|(?<=[cs]h)o(?=v)/gu, 'e']],
    same: ['tkachyov', 'tkachev'],
    other: ['tkachyov', 'tkachuv'],
  },
  {
    name: 'Somali',
    rules: [
      [/^c/gu, ''],
      [/x/gu, 'h'],
    ],
    same: ['cabdiqaadir', 'abdiqadir'],
    other: ['cabdiqaadir', 'zabdiqadir'],
  },
  {
    name: 'Turkish',
    rules: [[/c(?=[aeiou])/gu, 'j']],
    same: ['ucal', 'ujal'],
    other: ['ucal', 'ukal'],
  },
];

const MOST_KEPT = 4_000;
const known = new RecentMap<string, readonly string[]>(MOST_KEPT);

/** The sounds that a folded Latin word has if another country's rules wrote it; often none. */
export function transcribedSounds(word: string): readonly string[] {
  let sounds = known.get(word);
  if (!sounds) {
    sounds = readSounds(word);
    known.set(word, sounds);
  }
  return sounds;
}

function readSounds(word: string): readonly string[] {
  const own = wordSound(word);
  if (own === undefined || word.length < SHORTEST) return [];
  const sounds = TRANSCRIPTIONS.flatMap(({ rules }) => {
    const english = rules.reduce((text, [from, to]) => text.replace(from, to), word);
    return english === word ? [] : (wordSound(english) ?? []);
  });
  return [...new Set(sounds)].filter((sound) => sound !== own);
}

/** Shorter words become other names: Jan and Yan. */
const SHORTEST = 4;
