import { decompose, FINAL_LETTERS, INITIAL_LETTERS, MEDIAL_LETTERS } from './jamo.ts';
import { writeBreve } from './jamo-spelling.ts';
import {
  OFFICIAL_FINAL_ROWS,
  OFFICIAL_INITIAL_ROWS,
  OFFICIAL_MEDIAL_ROWS,
} from './tables/official-spelling-table.ts';

/** A published system, as the column of the tables. */
export type OfficialSystem = 'revised' | 'mccune-reischauer' | 'dprk';

const COLUMNS: Readonly<Record<OfficialSystem, number>> = {
  revised: 1,
  'mccune-reischauer': 2,
  dprk: 3,
};

/** Initials that both northern systems voice inside a word after a vowel, n, m, ng or l. */
const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j', j: 'j' };
const VOICED_END = /[aeiounml']$|ng$/u;

/**
 * How a system spells hangul that is one word of one or two syllables, such as a surname: 남궁 as
 * `namgung`. Breves are apostrophes behind their vowels (`o'`, `u'`). Revised Romanization keeps to
 * its syllables, as its rule for names has it. Empty for anything but composed hangul.
 */
export function spellOfficially(hangul: string, system: OfficialSystem): string {
  let spelling = '';
  for (const syllable of hangul) {
    const jamo = decompose(syllable);
    if (!jamo) return '';
    const { initials, medials, finals } = tablesOf(system);
    const initial = initials.get(INITIAL_LETTERS.charAt(jamo.initial)) ?? '';
    const voiced = system !== 'revised' && VOICED_END.test(spelling);
    spelling +=
      (voiced ? (VOICED[initial] ?? initial) : initial) +
      (medials.get(MEDIAL_LETTERS.charAt(jamo.medial)) ?? '') +
      (finals.get(FINAL_LETTERS.charAt(jamo.final)) ?? '');
  }
  return spelling;
}

interface Columns {
  readonly initials: ReadonlyMap<string, string>;
  readonly medials: ReadonlyMap<string, string>;
  readonly finals: ReadonlyMap<string, string>;
}

const read = new Map<OfficialSystem, Columns>();

function tablesOf(system: OfficialSystem): Columns {
  let columns = read.get(system);
  if (!columns) {
    const column = COLUMNS[system];
    columns = {
      initials: readColumn(OFFICIAL_INITIAL_ROWS, column),
      medials: readColumn(OFFICIAL_MEDIAL_ROWS, column),
      finals: readColumn(OFFICIAL_FINAL_ROWS, column),
    };
    read.set(system, columns);
  }
  return columns;
}

function readColumn(rows: string, column: number): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const cells = row.split('|');
        const letters = cells[column] ?? '';
        return [cells[0] ?? '', letters === '-' ? '' : writeBreve(letters)] as const;
      }),
  );
}
