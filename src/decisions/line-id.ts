import { createHash } from 'node:crypto';
import { writeJson } from '../foundation/json-text.ts';
import type { DecisionLine } from './record.ts';

/** A line as it is before it has an id. */
export type Unnumbered<Kind extends DecisionLine> = Omit<Kind, 'id'>;

const LENGTH = 16;

/** The id of a line, from all that it says: its JSON with the keys sorted and without the id. */
export function idOf(line: object): string {
  const rest = Object.entries(line).filter(([key, value]) => key !== 'id' && value !== undefined);
  const sorted = Object.fromEntries(rest.sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(writeJson(sorted)).digest('hex').slice(0, LENGTH);
}

/** The same line with its id, its first words in the order in which a reader looks for them. */
export function numbered<Kind extends DecisionLine>(line: Unnumbered<Kind>): Kind {
  const { kind, schemaVersion, ...rest } = line as Unnumbered<DecisionLine>;
  return { kind, schemaVersion, id: idOf(line), ...rest } as Kind;
}
