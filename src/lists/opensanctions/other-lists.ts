import type { Reference } from '../entry.ts';

/**
 * OFAC's two lists by the names that OpenSanctions gives their data sets: the id in
 * `entities.ftm.json`, the title in `targets.simple.csv`.
 */
const OFAC: ReadonlyMap<string, string> = new Map([
  ['us_ofac_sdn', 'ofac-sdn'],
  ['US OFAC Specially Designated Nationals (SDN) List', 'ofac-sdn'],
  ['us_ofac_cons', 'ofac-consolidated'],
  ['US OFAC Consolidated (non-SDN) List', 'ofac-consolidated'],
]);

/** OpenSanctions makes its own ids for OFAC's parties out of OFAC's number for them. */
const OFAC_ID = /^ofac-(\d+)$/;
/** The Security Council's permanent reference numbers, such as `KPi.001`. */
const UN_NUMBER = /^[A-Z]{2}[ei]\.\d{3}$/;
/** The UK Sanctions List's unique ids, such as `DPR0001`. */
const UK_NUMBER = /^[A-Z]{2,4}\d{4}$/;
const UK_DATASET = 'gb_fcdo_sanctions';
/** The EU's reference numbers, such as `EU.27.28`, which are the ids of its own list. */
const EU_NUMBER = /^EU\.\d+\.\d+$/;
const EU_DATASET = 'eu_fsf';
const WIKIDATA = /^Q[1-9]\d*$/;

/**
 * OFAC's numbers among the ids of an entry and of what was merged into it. Both of OFAC's lists share
 * the form of the id, so a number counts only where the entry stands on one of them.
 */
export function ofacReferences(
  ids: readonly string[],
  datasets: readonly string[],
): readonly Reference[] {
  const lists = new Set(datasets.flatMap((dataset) => OFAC.get(dataset) ?? []));
  const [list] = lists;
  if (list === undefined || lists.size > 1) return [];
  return ids.flatMap((id) => {
    const number = OFAC_ID.exec(id)?.[1];
    return number === undefined ? [] : [{ list, id: number }];
  });
}

/** The numbers that one designation bears; its data set says whose. */
export function designationReferences(designation: {
  readonly datasets: readonly string[];
  readonly authorityIds: readonly string[];
  readonly unscIds: readonly string[];
}): readonly Reference[] {
  const { datasets, authorityIds, unscIds } = designation;
  return [
    ...ofacReferences(
      authorityIds.map((number) => `ofac-${number}`),
      datasets,
    ),
    ...(datasets.includes(UK_DATASET) ? authorityIds : [])
      .filter((id) => UK_NUMBER.test(id))
      .map((id) => ({ list: 'uk-sl', id })),
    ...(datasets.includes(EU_DATASET) ? authorityIds : [])
      .filter((id) => EU_NUMBER.test(id))
      .map((id) => ({ list: 'eu-fsf', id })),
    ...unscIds.filter((id) => UN_NUMBER.test(id)).map((id) => ({ list: 'un-sc', id })),
  ];
}

/** Wikidata's number of a party: no document, so that it is never compared with a passport. */
export function wikidataReferences(ids: readonly string[]): readonly Reference[] {
  return ids.filter((id) => WIKIDATA.test(id)).map((id) => ({ list: 'wikidata', id }));
}

/** Each reference once; none gives no field. */
export function referencesOf(found: readonly Reference[]): { references?: readonly Reference[] } {
  const unique = new Map(
    found.map((reference) => [`${reference.list} ${reference.id}`, reference]),
  );
  return unique.size === 0 ? {} : { references: [...unique.values()] };
}
