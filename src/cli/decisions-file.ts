import type { Appended } from '../decisions/append.ts';
import type { PlacedLine } from '../decisions/read-decisions.ts';
import type { Decision, DecisionLine } from '../decisions/record.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import type { Messages } from './messages.ts';

/** The decisions file that a command works on. Throws USAGE where none is named. */
export function decisionsFileOf({ decisions }: { readonly decisions?: string }): string {
  if (decisions !== undefined) return decisions;
  throw new HaechiError('USAGE', 'no decisions file was named', {
    cure: 'add --decisions decisions.ndjson, or name it in haechi.config.json',
  });
}

/** Says that a line was taken out that somebody had not finished. */
export function announceRepair(
  messages: Messages,
  path: string,
  { torn }: Pick<Appended, 'torn'>,
): void {
  if (!torn) return;
  messages.warning(
    `${path}:${torn.number}: the last line was never finished and was taken out: ${torn.text}`,
  );
}

/** Shorter beginnings of an id or a fingerprint could too easily mean another one. */
const SHORTEST = 4;

/**
 * The one of some things whose id begins so.
 *
 * @throws HaechiError `USAGE` where there is none or are several
 */
export function byBeginning<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  wanted: string,
  { what, where }: { readonly what: string; readonly where: string },
): Thing {
  const asked = wanted.trim().toLowerCase();
  if (!/^[0-9a-f]+$/u.test(asked) || asked.length < SHORTEST) {
    throw new HaechiError('USAGE', `${wanted} is no ${what}`, {
      cure: `give ${SHORTEST} or more of its first characters, 0-9 and a-f`,
    });
  }
  const found = new Map(
    things.filter((thing) => idOf(thing).startsWith(asked)).map((thing) => [idOf(thing), thing]),
  );
  const [first] = found.values();
  if (first === undefined) {
    throw new HaechiError('USAGE', `no ${what} begins with ${asked}`, { place: { file: where } });
  }
  if (found.size > 1) {
    throw new HaechiError('USAGE', `several begin with ${asked}: ${[...found.keys()].join(', ')}`, {
      place: { file: where },
      cure: 'give more of it',
    });
  }
  return first;
}

export function decisionBy(lines: readonly PlacedLine[], wanted: string, path: string): Decision {
  const decisions = lines.flatMap(({ line }) => (line.kind === 'decision' ? [line] : []));
  return byBeginning(decisions, ({ id }) => id, wanted, { what: 'decision', where: path });
}

export function lineBy(lines: readonly PlacedLine[], wanted: string, path: string): DecisionLine {
  const all = lines.map(({ line }) => line);
  return byBeginning(all, ({ id }) => id, wanted, { what: 'decision', where: path });
}
