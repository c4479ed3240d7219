import { withoutHonorifics } from '../../names/honorifics.ts';
import { type KoreanName, type Reading, readKoreanName } from '../../names/korean/reading.ts';
import type { NameKind, PreparedName } from '../../names/prepared-name.ts';
import { type ExplainedReading, explainReadings, writtenReading } from './reading.ts';

/** A ship or an aircraft is not explained: its name is the same or it is not. */
export type ExplainedKind = Exclude<NameKind, 'craft'>;

/** How a name reads by itself. */
export interface ExplainedName {
  /** As given. */
  readonly text: string;
  /** What of it was compared: all of it, or one of the names that it holds. */
  readonly compared: string;
  /** Where it can be read as a Korean's name at all, likely or not. */
  readonly korean?: ExplainedKoreanName;
}

export interface ExplainedKoreanName {
  /** The reading that fits the other name best, where both were compared as Korean names. */
  readonly chosen?: ChosenReading;
  readonly readings: readonly ExplainedReading[];
  /** Probability of all readings that are not told, from 0 to 1. */
  readonly rest: number;
  /** Natural logarithm of how many times better it reads as Korean than as `otherwise`. */
  readonly odds: number;
  readonly otherwise: KoreanName['otherwise'];
}

/** A reading by its letters; `share` is its part among all readings of the name, from 0 to 1. */
export type ChosenReading = Pick<
  ExplainedReading,
  'system' | 'surname' | 'given' | 'limit' | 'besides'
> & {
  readonly share: number;
};

/** How a name reads by itself. Of an organisation only some words may be Korean: none is read whole. */
export function explainName(
  text: string,
  prepared: PreparedName,
  chosen: Reading | undefined,
): ExplainedName {
  const { text: compared, kind } = prepared;
  const korean = kind === 'person' ? (prepared.korean ?? readUnlikely(compared)) : undefined;
  return { text, compared, ...(korean && { korean: explainKorean(korean, chosen) }) };
}

/** A name that was not compared as a Korean one may still have readings: they tell why. */
function readUnlikely(text: string): KoreanName | undefined {
  return readKoreanName(withoutHonorifics(text));
}

function explainKorean(name: KoreanName, chosen: Reading | undefined): ExplainedKoreanName {
  const readings = explainReadings(name);
  const told = readings.reduce((sum, { probability }) => sum + probability, 0);
  const { odds, otherwise } = name;
  return {
    ...(chosen && { chosen: { ...writtenReading(chosen), share: chosen.share } }),
    readings,
    rest: Math.max(0, 1 - told),
    odds,
    otherwise,
  };
}
