import type { PreparedName } from '../../names/prepared-name.ts';
import { MOST_JOINED } from '../candidates/person-columns.ts';
import { runsOf } from '../candidates/word-runs.ts';

/**
 * The words whose weight a comparison may ask for because of this name. What else it asks for is because
 * of the other: words are joined where the other name has them as one.
 */
export function weighedWords({ kind, core, organisation }: PreparedName): readonly string[] {
  const joined = kind === 'person' ? [...runsOf(core, MOST_JOINED)] : (organisation?.runs ?? []);
  return [...core, ...joined.map(({ text }) => text)];
}
