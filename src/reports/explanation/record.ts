import type { HangulShare } from '../../names/korean/syllable.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';
import type { Explanation } from './explanation.ts';
import type { ChosenReading, ExplainedName } from './name.ts';
import type { ExplainedSyllable, WrittenSyllable } from './syllable.ts';

/** An explanation as the object that json and ndjson print, its keys in the published order. */
export function explanationRecord(explanation: Explanation): object {
  const { hangul } = explanation;
  return {
    kind: 'explanation',
    schemaVersion: SCHEMA_VERSION,
    nameKind: explanation.nameKind,
    verdict: explanation.verdict,
    identical: explanation.identical,
    score: explanation.score,
    bounds: explanation.bounds,
    method: explanation.method,
    detail: explanation.detail,
    obstacles: explanation.obstacles,
    names: explanation.names.map(nameRecord),
    ...(hangul && {
      hangul: {
        name: hangul.name,
        sum: roundWeight(hangul.sum),
        takenForReading: roundWeight(hangul.takenForReading),
        takenForLanguage: roundWeight(hangul.takenForLanguage),
        weight: roundWeight(hangul.weight),
      },
    }),
    syllables: explanation.syllables.map(syllableRecord),
    settlements: explanation.settlements,
  };
}

function nameRecord({ text, compared, korean }: ExplainedName) {
  if (!korean) return { text, compared };
  const { chosen, readings, rest, odds, otherwise } = korean;
  return {
    text,
    compared,
    korean: {
      // JSON knows no infinity.
      odds: Number.isFinite(odds) ? roundWeight(odds) : null,
      otherwise,
      ...(chosen && { chosen: { ...readingRecord(chosen), share: chosen.share } }),
      readings: readings.map((reading) => ({
        hangul: reading.hangul,
        probability: reading.probability,
        ...readingRecord(reading),
      })),
      rest,
    },
  };
}

function readingRecord(reading: Omit<ChosenReading, 'share'>) {
  const { system, surname, given, limit, besides } = reading;
  return {
    system,
    surname,
    given,
    ...(limit && { limit }),
    ...(besides !== undefined && { besides }),
  };
}

function syllableRecord(syllable: ExplainedSyllable) {
  const { place, first, second, relation, hangul, weight, fullWeight } = syllable;
  return {
    place,
    first: writtenRecord(first),
    second: writtenRecord(second),
    relation,
    hangul: hangul.map(shareRecord),
    weight: roundWeight(weight),
    fullWeight: roundWeight(fullWeight),
  };
}

function writtenRecord(syllable: WrittenSyllable | undefined) {
  return syllable ? { text: syllable.text, hangul: syllable.hangul.map(shareRecord) } : null;
}

function shareRecord({ form, probability }: HangulShare) {
  return { form, probability };
}

/** As weights are rounded in the other reports; adding 0 makes minus zero plain zero. */
function roundWeight(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}
