import type { Parts } from './composition.ts';
import { compose, INITIAL_LETTERS } from './jamo.ts';
import { fits, type JamoRows, type JamoTables, readTables, type Spelt } from './jamo-rows.ts';
import {
  BARE_MEDIAL_ROWS,
  BARE_OPEN_MEDIAL_ROWS,
  FINAL_ROWS,
  INITIAL_ROWS,
  MEDIAL_ROWS,
  OPEN_MEDIAL_ROWS,
} from './tables/jamo-spelling-table.ts';

/**
 * Hangul syllables that a Latin spelling may stand for, letter by letter, each with P(spelling |
 * syllable) as the product of its jamo's spelling probabilities. What is rarer than `floor` is left
 * out.
 */
export interface JamoSpeller {
  (spelling: string, floor?: number): Map<string, number>;
  /** The spellings of jamo that it knows. */
  parts(): Parts;
}

const IEUNG = INITIAL_LETTERS.indexOf('ㅇ');
const DEFAULT_FLOOR = 1e-5;

/** Spellings write the breve as an apostrophe after its vowel, as American lists print it. */
export function writeBreve(spelling: string): string {
  return spelling.replaceAll('ŏ', "o'").replaceAll('ŭ', "u'");
}

/** Reads tables of jamo on first use: they take a millisecond that most runs need not spend. */
export function makeJamoSpeller(rows: () => JamoRows): JamoSpeller {
  let tables: JamoTables | undefined;
  const read = () => {
    tables ??= readTables(rows());
    return tables;
  };
  const spell = (spelling: string, floor = DEFAULT_FLOOR) => {
    const { initials, finals } = read();
    const syllables = new Map<string, number>();
    for (let cut = 0; cut < spelling.length; cut++) {
      const heads = initials.get(spelling.slice(0, cut));
      if (!heads) continue;
      for (let end = cut + 1; end <= spelling.length; end++) {
        const tails = finals.get(spelling.slice(end));
        if (tails) combine(read(), heads, spelling.slice(cut, end), tails, floor, syllables);
      }
    }
    return syllables;
  };
  return Object.assign(spell, { parts: () => partsOf(read()) });
}

function partsOf({ initials, medials, finals }: JamoTables): Parts {
  const kinds = [true, false].flatMap((bare) => [true, false].map((open) => medials(bare, open)));
  return {
    initials: [...initials.keys()],
    medials: [...new Set(kinds.flatMap((some) => [...some.keys()]))],
    finals: [...finals.keys()],
  };
}

/** Plain Latin letters, letter by letter. */
export const spellJamoWise = makeJamoSpeller(() => ({
  initials: INITIAL_ROWS,
  medials: MEDIAL_ROWS,
  openMedials: OPEN_MEDIAL_ROWS,
  bareMedials: BARE_MEDIAL_ROWS,
  bareOpenMedials: BARE_OPEN_MEDIAL_ROWS,
  finals: FINAL_ROWS,
}));

function combine(
  tables: JamoTables,
  heads: readonly Spelt[],
  vowel: string,
  tails: readonly Spelt[],
  floor: number,
  syllables: Map<string, number>,
): void {
  for (const head of heads) {
    for (const tail of tails) {
      const medials = tables.medials(head.index === IEUNG, tail.index === 0).get(vowel) ?? [];
      for (const medial of medials) {
        if (!fits(tables, head, medial.index)) continue;
        const probability = head.probability * medial.probability * tail.probability;
        if (probability < floor) continue;
        const jamo = { initial: head.index, medial: medial.index, final: tail.index };
        const syllable = compose(jamo);
        syllables.set(syllable, (syllables.get(syllable) ?? 0) + probability);
      }
    }
  }
}
