import { FINAL_LETTERS, INITIAL_LETTERS, MEDIAL_LETTERS } from '../jamo.ts';
import {
  type BySpelling,
  bySpelling,
  type Rewriting,
  readRows,
  type TableReading,
  type Weights,
} from './jamo-letters.ts';

/**
 * What stands in front of a syllable: `surname` in a surname, `head` where nothing does, `voiceless`,
 * or one of the sounds that `initialsAfter` knows; all other sounds are voiced.
 */
export type Before = string;

/** The rows of one style of spelling; of a jamo in several tables the last one counts. */
export interface StyleRows {
  /** Part of all names that are written in this style, from 0 to 1. */
  readonly share: number;
  readonly initials: readonly string[];
  /** Special cases of initials, by the sound in front. */
  readonly initialsAfter: Readonly<Record<string, string>>;
  readonly medials: readonly string[];
  readonly bareMedials: readonly string[];
  readonly finals: readonly string[];
  /** Special cases of finals, by the sound behind. */
  readonly finalsBefore: Readonly<Record<string, string>>;
}

/** How often initials are written voiced, from 0 to 1. */
export type VoicedShares = Readonly<Record<'surname' | 'head' | 'voiced' | 'voiceless', number>>;

/** One style of spelling, by spellings. */
export interface JamoStyle {
  readonly share: number;
  readonly voiced: VoicedShares;
  readonly initials: BySpelling;
  /** Letters of the longest spellings of initials and of finals. */
  readonly longest: { readonly initial: number; readonly final: number };
  readonly initialsAfter: ReadonlyMap<string, BySpelling>;
  readonly medials: BySpelling;
  readonly bareMedials: BySpelling;
  readonly finals: BySpelling;
  readonly finalsBefore: ReadonlyMap<string, BySpelling>;
}

/**
 * Turns the rows of styles round, written in another script where `rewrite` says how; all styles of
 * a system have the same voiced shares.
 */
export function buildStyles(
  styles: readonly StyleRows[],
  voiced: VoicedShares,
  rewrite?: Rewriting,
): readonly JamoStyle[] {
  const columns = new Map<string, Weights>();
  return styles.map((rows) => buildStyle(rows, voiced, { rewrite, columns }));
}

function buildStyle(
  rows: StyleRows,
  voiced: VoicedShares,
  shared: Pick<TableReading, 'rewrite' | 'columns'>,
): JamoStyle {
  const ofInitials = { letters: INITIAL_LETTERS, head: true, ...shared };
  const ofMedials = { letters: MEDIAL_LETTERS, head: false, ...shared };
  const ofFinals = { letters: FINAL_LETTERS, head: false, ...shared };
  const initials = bySpelling(readRows(ofInitials, rows.initials));
  const finals = bySpelling(readRows(ofFinals, rows.finals));
  return {
    share: rows.share,
    voiced,
    initials,
    initialsAfter: specialCases(rows.initialsAfter, ofInitials, initials),
    medials: bySpelling(readRows(ofMedials, rows.medials)),
    bareMedials: bySpelling(
      readRows({ ...ofMedials, head: true }, [...rows.medials, ...rows.bareMedials]),
    ),
    finals,
    finalsBefore: specialCases(rows.finalsBefore, ofFinals, finals),
    longest: { initial: longestOf(initials), final: longestOf(finals) },
  };
}

function specialCases(
  cases: Readonly<Record<string, string>>,
  reading: TableReading,
  usual: BySpelling,
): ReadonlyMap<string, BySpelling> {
  return new Map(
    Object.entries(cases).map(([sound, special]) => [
      sound,
      bySpelling(readRows(reading, [special]), usual),
    ]),
  );
}

/** Special cases are no longer: they choose among the spellings of other jamo. */
function longestOf(spellings: BySpelling): number {
  return Math.max(...[...spellings.keys()].map(({ length }) => length));
}
