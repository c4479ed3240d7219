import { RecentMap } from '../../foundation/recent-map.ts';
import { applyRules, type SpellingRule } from './spelling-rule.ts';
import { wordSound } from './word-sound.ts';

/** How one country writes names of others where English has other letters; applied in this order. */
export interface Transcription {
  readonly name: string;
  readonly rules: readonly SpellingRule[];
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
      { from: /(?<!t)ch/gu, to: 'sh', letters: 'c' },
      { from: /gu(?=[ei])/gu, to: 'g', letters: 'g' },
      { from: /(?<=[^aeiou])ine$/gu, to: 'in', letters: 'n' },
      { from: /j(?=i)/gu, to: 'zh', letters: 'j' },
      { from: /^ou(?=[aeiou])/gu, to: 'w', letters: 'o' },
    ],
    same: ['douguine', 'dugin'],
    other: ['torchine', 'torkhin'],
  },
  {
    name: 'German, of ж',
    rules: [
      { from: /(?<!t)sch/gu, to: 'zh', letters: 'c' },
      { from: /^j/gu, to: 'y', letters: 'j' },
    ],
    same: ['prigoschin', 'prigozhin'],
    other: ['prigoschin', 'prigozin'],
  },
  {
    name: 'German and Czech',
    rules: [
      { from: /(?<![cst])ch/gu, to: 'kh', letters: 'c' },
      { from: /j/gu, to: 'y', letters: 'j' },
      { from: /tz|z/gu, to: 'ts', letters: 'z' },
    ],
    same: ['jakunin', 'yakunin'],
    other: ['jakunin', 'zhakunin'],
  },
  {
    name: 'Polish',
    rules: [
      { from: /sz/gu, to: 'sh', letters: 'z' },
      { from: /cz/gu, to: 'ch', letters: 'z' },
      { from: /rz/gu, to: 'zh', letters: 'z' },
      { from: /j/gu, to: 'y', letters: 'j' },
    ],
    same: ['czajka', 'chayka'],
    other: ['czajka', 'tsayka'],
  },
  {
    name: 'Serbian and Croatian without marks',
    rules: [
      { from: /([szc])h(?=.*ich$)/gu, to: '$1', letters: 'h' },
      { from: /(?<=i)ch$/gu, to: 'c', letters: 'c' },
    ],
    same: ['zhigich', 'zigic'],
    other: ['zhigich', 'zikic'],
  },
  {
    name: 'Albanian',
    rules: [{ from: /xh/gu, to: 'zh', letters: 'x' }],
    same: ['xhavit', 'zhavit'],
    other: ['xhavit', 'havit'],
  },
  {
    name: 'Persian',
    rules: [{ from: /q/gu, to: 'gh', letters: 'q' }],
    same: ['qaffari', 'ghaffari'],
    other: ['qaffari', 'jaffari'],
  },
  {
    name: 'Russian yo',
    rules: [{ from: /(?<=[^aeiouy])[iy]o|(?<=[cs]h)o(?=v)/gu, to: 'e', letters: 'o' }],
    same: ['tkachyov', 'tkachev'],
    other: ['tkachyov', 'tkachuv'],
  },
  {
    name: 'Somali',
    rules: [
      { from: /^c/gu, to: '', letters: 'c' },
      { from: /x/gu, to: 'h', letters: 'x' },
    ],
    same: ['cabdiqaadir', 'abdiqadir'],
    other: ['cabdiqaadir', 'zabdiqadir'],
  },
  {
    name: 'Turkish',
    rules: [{ from: /c(?=[aeiou])/gu, to: 'j', letters: 'c' }],
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
    const english = applyRules(word, rules);
    return english === word ? [] : (wordSound(english) ?? []);
  });
  return [...new Set(sounds)].filter((sound) => sound !== own);
}

/** Shorter words become other names: Jan and Yan. */
const SHORTEST = 4;
