import { RecentMap } from '../../foundation/recent-map.ts';
import { planCuts } from './composition.ts';
import { isPlain } from './spelling-tree.ts';
import { readSyllable, type Syllable } from './syllable.ts';
import type { Place } from './syllable-model.ts';
import type { SpellingSystem } from './systems/spelling-system.ts';

/** A cutting of a given name, or of a part of it, into syllables. */
export type Cutting = readonly Syllable[];

/** Syllables of the longest given name. */
export const MOST_SYLLABLES = 3;
const MOST_OF_SURNAME = 2;
const MOST_CUTTINGS = 8;
/** Letters of a neighbouring word that its sound is seen by. */
const NEIGHBOUR = 4;
/** Words and pieces are remembered, so many that were met lately; words that are kept elsewhere share the pieces. */
const MOST_CUT = 2_000;
const MOST_READ = 16_000;

/** A surname, of one syllable or of two written together. */
export function readSurname(system: SpellingSystem, text: string): Syllable | undefined {
  if (isPlain(text) && system.composition) {
    const plan = planCuts(system.composition('surname'), text, MOST_OF_SURNAME);
    if (!plan) return undefined;
  }
  return readPiece(system, text, 'surname', '');
}

/** All ways to read the parts of a given name as one to three syllables. */
export function readGivenName(
  system: SpellingSystem,
  parts: readonly string[],
): readonly Cutting[] {
  let found: readonly Cutting[] = [[]];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1] ?? '';
    const after = parts[index + 1] ?? '';
    const cuttings = cut(system, before, part, after);
    found = found.flatMap((head) =>
      cuttings
        .map((tail) => [...head, ...tail])
        .filter((syllables) => syllables.length <= MOST_SYLLABLES),
    );
    if (found.length === 0) return [];
  }
  return found;
}

interface Memory {
  readonly cuttings: RecentMap<string, readonly Cutting[]>;
  readonly pieces: Readonly<Record<Place, RecentMap<string, Syllable | null>>>;
}

const memories = new Map<SpellingSystem, Memory>();

function memoryOf(system: SpellingSystem): Memory {
  let memory = memories.get(system);
  if (!memory) {
    memory = {
      cuttings: new RecentMap(MOST_CUT),
      pieces: { surname: new RecentMap(MOST_READ), given: new RecentMap(MOST_READ) },
    };
    memories.set(system, memory);
  }
  return memory;
}

/** The likeliest cuttings of one part; its neighbours matter where a system assimilates sounds. */
function cut(
  system: SpellingSystem,
  before: string,
  part: string,
  after: string,
): readonly Cutting[] {
  const { cuttings } = memoryOf(system);
  const [head, tail] = [before.slice(-NEIGHBOUR), after.slice(0, NEIGHBOUR)];
  const key = system.context ? `${head}|${part}|${tail}` : part;
  const known = cuttings.get(key);
  if (known) return known;
  const composition = isPlain(part) ? system.composition?.('given') : undefined;
  const plan = composition && planCuts(composition, part, MOST_SYLLABLES);
  if (composition && !plan) return cuttings.set(key, []);
  const found: Syllable[][] = [];
  const extend = (from: number, syllables: readonly Syllable[]) => {
    if (from === part.length) {
      found.push([...syllables]);
      return;
    }
    if (syllables.length >= MOST_SYLLABLES) return;
    const behind = from === 0 ? head : part.slice(0, from);
    const lengths = plan?.[from] ?? ANY;
    for (let end = from + 1; end <= Math.min(part.length, from + system.longest); end++) {
      if ((lengths & (1 << (end - from))) === 0) continue;
      const piece = part.slice(from, end);
      const ahead = end === part.length ? tail : part.slice(end);
      const context = system.context?.(behind, piece, ahead) ?? '';
      const syllable = readPiece(system, piece, 'given', context);
      if (syllable) extend(end, [...syllables, syllable]);
    }
  };
  extend(0, []);
  const best = found.sort((a, b) => logEvidenceOf(b) - logEvidenceOf(a)).slice(0, MOST_CUTTINGS);
  return cuttings.set(key, best);
}

const ANY = 0xffffffff;

/** One piece as one syllable, or in the surname's place as a surname of two. */
function readPiece(
  system: SpellingSystem,
  text: string,
  place: Place,
  context: string,
): Syllable | undefined {
  const cache = memoryOf(system).pieces[place];
  const key = context === '' ? text : `${text}|${context}`;
  const known = cache.get(key);
  if (known !== undefined) return known ?? undefined;
  return cache.set(key, readSyllable(text, place, system, context) ?? null) ?? undefined;
}

/** Of several syllables together, in nats. */
export function logEvidenceOf(syllables: readonly Syllable[]): number {
  return syllables.reduce((total, syllable) => total + syllable.logEvidence, 0);
}
