import type { KoreanName, Reading } from '../../names/korean/reading.ts';

/** Hangul less likely than this behind a spelling leads to no key. */
const LEAST_PROBABILITY = 0.002;

/**
 * Any two syllables of any reading, as pairs of hangul without regard to their place: two names that
 * agree in all syllables but one share a key, in whatever order and system they are written.
 */
export function syllableKeys(name: KoreanName): ReadonlySet<string> {
  return new Set(name.readings.flatMap(keysOf));
}

function keysOf({ surname, given }: Reading): string[] {
  const syllables = [surname, ...given].map(({ hangul }) =>
    hangul.filter(({ probability }) => probability >= LEAST_PROBABILITY).map(({ form }) => form),
  );
  return syllables.flatMap((firsts, index) =>
    syllables.slice(index + 1).flatMap((seconds) => pairs(firsts, seconds)),
  );
}

function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) =>
    seconds.map((second) => (first < second ? first + second : second + first)),
  );
}
