import type { Place } from '../../../../src/names/korean/syllable-model.ts';
import type { SpellingSystem } from '../../../../src/names/korean/systems/spelling-system.ts';

/** All spellings of the parts of a syllable, and whole ones. */
export interface Parts {
  readonly initials: ReadonlySet<string>;
  readonly medials: ReadonlySet<string>;
  readonly finals: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

/** Sorts the spellings of jamo tables by the names of these. */
export function partsOf(tables: readonly (readonly [name: string, rows: string])[]): Parts {
  const spellings = (part: RegExp) =>
    new Set(tables.filter(([name]) => part.test(name)).flatMap(([, rows]) => spellingsIn(rows)));
  return {
    initials: spellings(/INITIAL/u),
    medials: spellings(/MEDIAL/u),
    finals: spellings(/FINAL/u),
    whole: spellings(/SURNAME/u),
  };
}

function spellingsIn(rows: string): string[] {
  return [...rows.matchAll(/(\S+) [\d.]+/gu)].map(([, item = '']) => {
    const spelling = item.slice(item.lastIndexOf('|') + 1);
    return spelling === '-' ? '' : spelling;
  });
}

/** The largest sum of P(spelling | hangul) over all spellings, of any hangul. */
export function largestSum(
  system: SpellingSystem,
  place: Place,
  context: string,
  { initials, medials, finals, whole }: Parts,
): number {
  const pieces = new Set(place === 'surname' ? whole : []);
  for (const initial of initials) {
    for (const medial of medials) for (const final of finals) pieces.add(initial + medial + final);
  }
  const sums = new Map<string, number>();
  for (const piece of pieces) {
    for (const [form, probability] of system.spellings(piece, place, context)) {
      sums.set(form, (sums.get(form) ?? 0) + probability);
    }
  }
  return Math.max(...sums.values());
}
