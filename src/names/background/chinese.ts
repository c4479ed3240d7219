import type { WordModel } from './letter-model.ts';
import type { NameModel } from './name-model.ts';
import { addShare, readShares, readWeights, type Shares } from './shares.ts';
import { givenOfSyllables } from './syllables.ts';
import { CANTONESE_GIVEN_SYLLABLES } from './tables/chinese-regional-syllable-table.ts';
import {
  CHINESE_SURNAMES,
  SOUTHERN_SURNAMES,
  TAIWANESE_SURNAMES,
} from './tables/chinese-surname-table.ts';
import { PINYIN_GIVEN_SYLLABLES } from './tables/pinyin-given-syllable-table.ts';
import { toWadeGiles } from './wade-giles.ts';

/**
 * The spellings in which Chinese names stand in files, each with its share (judged; the mainland has
 * 1,400 million people, Taiwan 23, Hong Kong and Macau 8, the Chinese of Singapore and Malaysia 10,
 * who stand in files of English-speaking countries more often than their number).
 */
const MAINLAND = 0.84;
const HONG_KONG = 0.07;
const SINGAPORE = 0.03;
const TAIWAN = 0.06;
/** Share of the people of the South whose surname the table has: judged. */
const SOUTHERN_COVERED = 0.95;

/**
 * Given names of one character: the counts of the table of syllables add up to 1.75 characters a
 * person.
 */
const ONE_SYLLABLE = 0.25;
/**
 * The same in Hong Kong and Taiwan, where nearly everybody has two (judged; Taiwan's Ministry of the
 * Interior counts some 4 % of names with one).
 */
const ONE_SYLLABLE_HONG_KONG = 0.06;
const ONE_SYLLABLE_TAIWAN = 0.04;

/** Surnames in pinyin. */
function readSpellings(): Shares {
  const shares = new Map<string, number>();
  for (const { spelling, share } of readSurnames()) addShare(shares, spelling, share);
  return shares;
}

interface SurnameEntry {
  readonly spelling: string;
  /** The surname in characters, then its traditional form where that differs. */
  readonly characters: string;
  readonly share: number;
}

function* readSurnames(): Generator<SurnameEntry> {
  for (const row of CHINESE_SURNAMES.trim().split('\n')) {
    const [spelling = '', ...entries] = row.split(' ');
    for (const entry of entries) {
      let cut = 0;
      while (entry.charAt(cut) > '9') cut++;
      const share = Number(entry.slice(cut)) / 1e6;
      yield { spelling, characters: entry.slice(0, cut), share };
    }
  }
}

/** Chinese names in pinyin and in the spellings of Hong Kong, Singapore and Taiwan. */
export function chineseModels(): readonly NameModel[] {
  const pinyin = readWeights(PINYIN_GIVEN_SYLLABLES, 1);
  const wadeGiles = new Map<string, number>();
  for (const [syllable, share] of pinyin) addShare(wadeGiles, toWadeGiles(syllable), share);
  const cantonese = readWeights(CANTONESE_GIVEN_SYLLABLES, 1);
  const inPinyin = givenOfSyllables(pinyin, pinyin, ONE_SYLLABLE);
  const inCantonese = givenOfSyllables(cantonese, cantonese, ONE_SYLLABLE_HONG_KONG);
  const inWadeGiles = givenOfSyllables(wadeGiles, wadeGiles, ONE_SYLLABLE_TAIWAN);
  const mainland = surnameOf(readSpellings());
  const southern = surnameOf(readWeights(SOUTHERN_SURNAMES, SOUTHERN_COVERED));
  const taiwanese = surnameOf(readShares(TAIWANESE_SURNAMES, 1000));
  return [
    { language: 'chinese', weight: MAINLAND, surname: mainland, given: inPinyin },
    { language: 'chinese', weight: HONG_KONG, surname: southern, given: inCantonese },
    { language: 'chinese', weight: SINGAPORE, surname: southern, given: inPinyin },
    { language: 'chinese', weight: TAIWAN, surname: taiwanese, given: inWadeGiles },
  ];
}

function surnameOf(shares: Shares): WordModel {
  return (word) => shares.get(word) ?? 0;
}

/** A surname as Chinese characters write it: its pinyin, and its share among Chinese. */
export interface CharacterSurname {
  readonly spelling: string;
  readonly share: number;
}

let byCharacter: ReadonlyMap<string, CharacterSurname> | undefined;

/** The surname that Chinese characters are, simplified or traditional; undefined for rare ones. */
export function characterSurname(characters: string): CharacterSurname | undefined {
  byCharacter ??= readCharacters();
  return byCharacter.get(characters);
}

function readCharacters(): ReadonlyMap<string, CharacterSurname> {
  const all = new Map<string, CharacterSurname>();
  for (const { spelling, characters, share } of readSurnames()) {
    const length = spelling === 'ouyang' ? 2 : 1;
    for (let at = 0; at < characters.length; at += length) {
      const form = characters.slice(at, at + length);
      const known = all.get(form);
      all.set(form, {
        spelling: known?.spelling ?? spelling,
        share: (known?.share ?? 0) + share,
      });
    }
  }
  return all;
}
