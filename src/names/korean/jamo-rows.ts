import { FINAL_LETTERS, INITIAL_LETTERS, MEDIAL_LETTERS } from './jamo.ts';

/**
 * Spellings of jamo, a row each: the jamo, `|`, and its spellings with their probabilities, breves as
 * apostrophes. A row of two jamo is for the first before the second only.
 */
export interface JamoRows {
  readonly initials: string;
  /** Vowels after a consonant; the tables below replace single rows of it. */
  readonly medials: string;
  readonly openMedials?: string;
  readonly bareMedials?: string;
  readonly bareOpenMedials?: string;
  readonly finals: string;
}

/** A jamo index with the probability that it is spelt in the way in question. */
export interface Spelt {
  readonly index: number;
  readonly probability: number;
  /** The one medial that the row of an initial is for; -1 for all that have no row of their own. */
  readonly beforeMedial: number;
}
type BySpelling = ReadonlyMap<string, readonly Spelt[]>;

/** Spellings of jamo by their letters. */
export interface JamoTables {
  readonly initials: BySpelling;
  /** Pairs of initial and medial with a row of their own. */
  readonly ownRows: ReadonlySet<number>;
  readonly medials: (bare: boolean, open: boolean) => BySpelling;
  readonly finals: BySpelling;
}

const ANY = -1;

/** Whether a syllable may begin with this spelling of its initial, given its medial. */
export function fits({ ownRows }: JamoTables, head: Spelt, medial: number): boolean {
  if (head.beforeMedial === ANY) return !ownRows.has(pairKey(head.index, medial));
  return head.beforeMedial === medial;
}

const pairKey = (initial: number, medial: number) => initial * MEDIAL_LETTERS.length + medial;

/** Turns rows round, for reading. */
export function readTables(rows: JamoRows): JamoTables {
  const { medials, openMedials = '', bareMedials = '', bareOpenMedials = '' } = rows;
  const initials = readRows(INITIAL_LETTERS, rows.initials);
  const closed = readRows(MEDIAL_LETTERS, medials);
  const open = readRows(MEDIAL_LETTERS, medials, openMedials);
  const bare = readRows(MEDIAL_LETTERS, medials, bareMedials);
  const bareOpen = readRows(MEDIAL_LETTERS, medials, bareMedials, bareOpenMedials);
  const ownRows = [...initials.values()]
    .flat()
    .filter(({ beforeMedial }) => beforeMedial !== ANY)
    .map(({ index, beforeMedial }) => pairKey(index, beforeMedial));
  return {
    initials,
    ownRows: new Set(ownRows),
    medials: (isBare, isOpen) => {
      if (isBare) return isOpen ? bareOpen : bare;
      return isOpen ? open : closed;
    },
    finals: readRows(FINAL_LETTERS, rows.finals),
  };
}

function readRows(letters: string, ...tables: readonly string[]): BySpelling {
  const byJamo = new Map<string, string>();
  // A later table replaces the row of an earlier one: it is the special case.
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const bar = row.indexOf('|');
    if (bar > 0) byJamo.set(row.slice(0, bar), row.slice(bar + 1));
  }
  const bySpelling = new Map<string, Spelt[]>();
  for (const [jamo, spellings] of byJamo) {
    const index = jamo === '-' ? 0 : letters.indexOf(jamo.charAt(0));
    const beforeMedial = jamo.length > 1 ? MEDIAL_LETTERS.indexOf(jamo.charAt(1)) : ANY;
    for (const item of spellings.split(', ')) {
      const [spelling = '', weight = ''] = item.split(' ');
      const key = spelling === '-' ? '' : spelling;
      const known = bySpelling.get(key);
      const spelt = { index, probability: Number(weight), beforeMedial };
      if (known) known.push(spelt);
      else bySpelling.set(key, [spelt]);
    }
  }
  return bySpelling;
}
