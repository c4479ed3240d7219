import type { Alias } from '../entry.ts';

/** Another name of a list that says no more of it. */
export function strongAlias(name: string): Alias {
  return { name, kind: 'aka', strength: 'strong' };
}
