import { present } from '../assembly/present.ts';

/**
 * The name of the list in a file of OpenSanctions: `opensanctions-` with the data set, in letters that
 * suit a name, where all entries stand in one and the same; `opensanctions` for a collection.
 *
 * @param sublists `sublist` of every entry, the data sets in it separated by `; `
 */
export function listNameOf(sublists: Iterable<string | undefined>): string {
  const found = new Set(sublists);
  const [only] = found;
  if (found.size !== 1 || only === undefined || only.includes(SEPARATOR)) return LIST;
  const slug = only
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? LIST : `${LIST}-${slug}`;
}

/** The data sets of an entry as its `sublist`. */
export function sublistOf(datasets: readonly string[]): { sublist?: string } {
  return present({ sublist: datasets.join(SEPARATOR) });
}

/** The publisher's page about an entry. */
export function pageOf(id: string): string {
  return `https://www.opensanctions.org/entities/${encodeURIComponent(id)}/`;
}

const LIST = 'opensanctions';
const SEPARATOR = '; ';
