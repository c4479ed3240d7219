import { isHangul } from './jamo.ts';
import { isSurname, readHangulSyllable, readSyllable, type Syllable } from './syllable.ts';
import type { Place } from './syllable-model.ts';

/** Letters of the longest spelling of a syllable. */
export const LONGEST_SYLLABLE = 7;
/** Syllables of the longest given name. */
const MOST_SYLLABLES = 3;
const MOST_SEGMENTATIONS = 8;
const CACHE_LIMIT = 50_000;

/** A surname, of one syllable or of two written together. */
export function readSurname(text: string): Syllable | undefined {
  return readPiece(text, 'surname');
}

/** All ways to read the parts of a given name as one to three syllables. */
export function readGivenName(parts: readonly string[]): readonly (readonly Syllable[])[] {
  let found: readonly (readonly Syllable[])[] = [[]];
  for (const part of parts) {
    const segmentations = segment(part);
    found = found.flatMap((before) =>
      segmentations
        .map((syllables) => [...before, ...syllables])
        .filter((syllables) => syllables.length <= MOST_SYLLABLES),
    );
    if (found.length === 0) return [];
  }
  return found;
}

const segmented = new Map<string, readonly (readonly Syllable[])[]>();

function segment(part: string): readonly (readonly Syllable[])[] {
  const known = segmented.get(part);
  if (known) return known;
  const found: Syllable[][] = [];
  const extend = (from: number, before: readonly Syllable[]) => {
    if (from === part.length) {
      found.push([...before]);
      return;
    }
    if (before.length >= MOST_SYLLABLES) return;
    for (let end = from + 1; end <= Math.min(part.length, from + LONGEST_SYLLABLE); end++) {
      const syllable = readPiece(part.slice(from, end), 'given');
      if (syllable) extend(end, [...before, syllable]);
    }
  };
  extend(0, []);
  const best = found
    .sort((a, b) => logEvidenceOf(b) - logEvidenceOf(a))
    .slice(0, MOST_SEGMENTATIONS);
  return remember(segmented, part, best);
}

const pieces: Record<Place, Map<string, Syllable | undefined>> = {
  surname: new Map(),
  given: new Map(),
};

/** One piece as one syllable, or in the surname's place as a surname of two. */
function readPiece(text: string, place: Place): Syllable | undefined {
  const cache = pieces[place];
  if (cache.has(text)) return cache.get(text);
  return remember(
    cache,
    text,
    isHangul(text) ? readHangulPiece(text, place) : readSyllable(text, place),
  );
}

function readHangulPiece(text: string, place: Place): Syllable | undefined {
  const whole = place === 'surname' ? isSurname(text) : text.length === 1;
  return whole ? readHangulSyllable(text, place) : undefined;
}

/** Distinct parts are few and repeat; a file of random text must not fill the memory. */
function remember<Value>(cache: Map<string, Value>, key: string, value: Value): Value {
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, value);
  return value;
}

/** Of several syllables together, in nats. */
export function logEvidenceOf(syllables: readonly Syllable[]): number {
  return syllables.reduce((total, syllable) => total + syllable.logEvidence, 0);
}
