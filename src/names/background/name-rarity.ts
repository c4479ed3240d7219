import type { OtherLanguage } from './name-model.ts';
import { PEOPLE_PER_KOREAN } from './people.ts';
import { addShare, readShares, readWeights, type Shares, wordsOf } from './shares.ts';
import { CHINESE_SURNAMES } from './tables/chinese-surname-table.ts';
import {
  ENGLISH_MENS_NAMES,
  ENGLISH_NEWER_NAMES,
  ENGLISH_WOMENS_NAMES,
} from './tables/english-given-name-table.ts';
import { ENGLISH_SURNAMES } from './tables/english-surname-table.ts';
import { RUSSIAN_GIVEN_NAMES, RUSSIAN_SURNAMES } from './tables/russian-name-table.ts';
import { VIETNAMESE_GIVEN_NAMES, VIETNAMESE_SURNAMES } from './tables/vietnamese-name-table.ts';
import { WORLD_NAMES } from './tables/world-name-table.ts';

/** Share that a name of the catch-all table is given for want of a figure: one in 1,500 (judged). */
const WORLD_NAME = 1 / 1500;
const NEWER_NAME = 40 / 200_000;

let shares: Shares | undefined;

/**
 * How rare a part of a name is among people in files, in nats: the negative logarithm of the share who
 * have it as surname or given name; Infinity for one that no table has. Upper bounds: a table's share
 * counts its own language alone.
 */
export function nameRarity(word: string): number {
  shares ??= readAll();
  const share = shares.get(word);
  return share === undefined ? Number.POSITIVE_INFINITY : -Math.log(share);
}

let initials: Shares | undefined;

/**
 * How rare an initial is, in nats: A and M are one in ten people's, X hardly anybody's. By the names
 * of the tables, each once; an initial that none has is as rare as the rarest.
 */
export function initialRarity(initial: string): number {
  initials ??= readInitials();
  return -Math.log(initials.get(initial) ?? Math.min(...initials.values()));
}

function readInitials(): Shares {
  shares ??= readAll();
  const counts = new Map<string, number>();
  for (const name of shares.keys()) addShare(counts, name.charAt(0), 1 / shares.size);
  return counts;
}

function readAll(): Shares {
  const all = new Map<string, number>();
  const people = Object.values(PEOPLE_PER_KOREAN).reduce((sum, count) => sum + count, 0);
  const add = (language: OtherLanguage, names: Iterable<readonly [string, number]>) => {
    const part = PEOPLE_PER_KOREAN[language] / people;
    for (const [name, share] of names) addShare(all, name, share * part);
  };
  add('english', readShares(ENGLISH_SURNAMES, 100_000));
  add('english', readShares(`${ENGLISH_MENS_NAMES} ${ENGLISH_WOMENS_NAMES}`, 200_000));
  add('english', evenly(ENGLISH_NEWER_NAMES, NEWER_NAME));
  add('russian', readShares(RUSSIAN_SURNAMES, 100_000));
  add('russian', readWeights(RUSSIAN_GIVEN_NAMES, 1));
  add('vietnamese', readWeights(VIETNAMESE_SURNAMES, 1));
  add('vietnamese', readWeights(VIETNAMESE_GIVEN_NAMES, 1));
  add('chinese', chineseSurnames());
  add('other', evenly(WORLD_NAMES, WORLD_NAME));
  return all;
}

function evenly(table: string, share: number): [string, number][] {
  return wordsOf(table).map((name) => [name, share]);
}

/** Rows of a spelling and its surnames, each in characters with the bearers among a million. */
function chineseSurnames(): [string, number][] {
  return CHINESE_SURNAMES.trim()
    .split('\n')
    .map((row) => {
      const [spelling = '', ...surnames] = row.split(' ');
      const millionths = surnames.map((surname) => Number(/\d+$/u.exec(surname)?.[0] ?? 0));
      return [spelling, millionths.reduce((sum, count) => sum + count, 0) / 1e6];
    });
}
