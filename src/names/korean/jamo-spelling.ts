import { compose, FINAL_LETTERS, INITIAL_LETTERS, type Jamo, MEDIAL_LETTERS } from './jamo.ts';
import {
  BARE_MEDIAL_ROWS,
  FINAL_ROWS,
  INITIAL_ROWS,
  MEDIAL_ROWS,
  OPEN_MEDIAL_ROWS,
} from './tables/jamo-spelling-table.ts';

/** A jamo index with the probability that it is spelt in the way in question. */
type Spelt = readonly [index: number, probability: number];
type BySpelling = ReadonlyMap<string, readonly Spelt[]>;

const IEUNG = INITIAL_LETTERS.indexOf('ㅇ');

/** Spellings write the breve as an apostrophe after its vowel, as American lists print it. */
export function writeBreve(spelling: string): string {
  return spelling.replaceAll('ŏ', "o'").replaceAll('ŭ', "u'");
}

/**
 * Hangul syllables that a Latin spelling may stand for, letter by letter, each with P(spelling |
 * syllable) as the product of its jamo's spelling probabilities. Syllables rarer than `floor` are
 * left out.
 */
export function spellJamoWise(spelling: string, floor = 1e-5): Map<string, number> {
  const syllables = new Map<string, number>();
  for (const { initial, medial, final, probability } of splits(spelling)) {
    if (probability < floor) continue;
    const syllable = compose({ initial, medial, final });
    syllables.set(syllable, (syllables.get(syllable) ?? 0) + probability);
  }
  return syllables;
}

function* splits(spelling: string): Generator<Jamo & { readonly probability: number }> {
  for (let cut = 0; cut < spelling.length; cut++) {
    const heads = initials.get(spelling.slice(0, cut)) ?? [];
    for (let end = cut + 1; heads.length > 0 && end <= spelling.length; end++) {
      const tails = finals.get(spelling.slice(end)) ?? [];
      if (tails.length > 0) yield* combine(heads, spelling.slice(cut, end), tails);
    }
  }
}

function* combine(heads: readonly Spelt[], vowel: string, tails: readonly Spelt[]) {
  for (const [initial, pInitial] of heads) {
    for (const [final, pFinal] of tails) {
      const medials = medialsFor(initial === IEUNG, final === 0).get(vowel) ?? [];
      for (const [medial, pMedial] of medials) {
        yield { initial, medial, final, probability: pInitial * pMedial * pFinal };
      }
    }
  }
}

function medialsFor(bare: boolean, open: boolean): BySpelling {
  if (bare) return bareMedials;
  return open ? openMedials : closedMedials;
}

function readRows(letters: string, ...tables: readonly string[]): BySpelling {
  const perLetter = new Map<number, Map<string, number>>();
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const [letter = '', spellings = ''] = row.split('|');
    // A later table replaces the row of an earlier one: it is the special case.
    const weights = new Map<string, number>();
    for (const item of spellings.split(', ')) {
      const [spelling = '', weight = ''] = item.split(' ');
      const key = spelling === '-' ? '' : writeBreve(spelling);
      weights.set(key, (weights.get(key) ?? 0) + Number(weight));
    }
    perLetter.set(letters.indexOf(letter === '-' ? ' ' : letter), weights);
  }
  const bySpelling = new Map<string, Spelt[]>();
  for (const [index, weights] of perLetter) {
    for (const [spelling, weight] of weights) {
      const known = bySpelling.get(spelling);
      if (known) known.push([index, weight]);
      else bySpelling.set(spelling, [[index, weight]]);
    }
  }
  return bySpelling;
}

const initials = readRows(INITIAL_LETTERS, INITIAL_ROWS);
const closedMedials = readRows(MEDIAL_LETTERS, MEDIAL_ROWS);
const openMedials = readRows(MEDIAL_LETTERS, MEDIAL_ROWS, OPEN_MEDIAL_ROWS);
const bareMedials = readRows(MEDIAL_LETTERS, MEDIAL_ROWS, BARE_MEDIAL_ROWS);
const finals = readRows(FINAL_LETTERS, FINAL_ROWS);
