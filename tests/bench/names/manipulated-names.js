// Listed persons and organisations that are not Korean, each under one alteration, searched by name on
// the whole list of 2026. The choice and the alterations follow from a seed.
import { createMatcher, search } from './build.js';
import { ofacList } from './data.js';
import { isKoreanName } from './known-spellings.js';
import { FOR_ORGANISATIONS, FOR_PERSONS, seeded } from './manipulations.js';
import { share, table } from './table.js';

const SEED = 20260820;
const PERSONS = 1200;
const ORGANISATIONS = 800;

export async function measure() {
  const lists = await ofacList();
  const matcher = await createMatcher(lists);
  const altered = alteredNames(lists);
  const tried = altered.map((item) => ({ ...item, ...searched(matcher, item.text, item.entry) }));
  const exact = altered.map(({ entry }) => searched(matcher, entry.name, entry).found);
  const kinds = ['individual', 'entity'];
  const classes = [...new Set(tried.map((item) => item.alteration))];
  const rowOf = (title, items) => [
    title,
    ...kinds.map((kind) => {
      const group = items.filter(({ entry }) => entry.type === kind);
      return share(group.filter(({ found }) => found).length, group.length);
    }),
    share(items.filter(({ found }) => found).length, items.length),
    (items.reduce((sum, { others }) => sum + others, 0) / items.length).toFixed(2),
  ];
  const rows = [
    ...classes.map((name) =>
      rowOf(
        name,
        tried.filter(({ alteration }) => alteration === name),
      ),
    ),
    rowOf('all', tried),
  ];
  return {
    text:
      table(['alteration', 'persons', 'organisations', 'both', 'others raised each'], rows) +
      `  the names as listed: ${share(exact.filter(Boolean).length, exact.length)}\n`,
    figures: { rows, exact: exact.filter(Boolean).length },
    misses: tried
      .filter(({ found }) => !found)
      .map(({ alteration, text, entry }) => ({ kind: alteration, text, listed: entry.name })),
  };
}

/** Each with its entry, the alteration and the altered text. */
export function alteredNames(lists) {
  const entries = lists.flatMap((list) => [...list.entries]).filter(isNotKorean);
  const random = seeded(Number(process.env.HAECHI_SEED ?? SEED));
  return [
    ...alter(shuffled(entries.filter(isPerson), random), PERSONS, FOR_PERSONS, random),
    ...alter(
      shuffled(entries.filter(isOrganisation), random),
      ORGANISATIONS,
      FOR_ORGANISATIONS,
      random,
    ),
  ];
}

const isPerson = ({ type }) => type === 'individual';
const isOrganisation = ({ type }) => type === 'entity';
const isNotKorean = ({ name, programs }) =>
  !isKoreanName(name) && !programs.some((program) => program.includes('DPRK'));

function searched(matcher, text, entry) {
  const role = entry.type === 'entity' ? 'organisation' : 'name';
  const hits = search(matcher, text, role);
  const found = hits.some((hit) => hit.entry.id === entry.id);
  return { found, others: hits.length - Number(found) };
}

/** The alterations take turns; an entry that offers nothing to one goes to the next that fits. */
function alter(entries, count, alterations, random) {
  const names = Object.keys(alterations);
  const items = [];
  for (const entry of entries) {
    if (items.length === count) break;
    for (let turn = 0; turn < names.length; turn++) {
      const alteration = names[(items.length + turn) % names.length];
      const text = alterations[alteration](entry.name, random);
      if (text === undefined || text === entry.name) continue;
      items.push({ entry, alteration, text });
      break;
    }
  }
  return items;
}

/** Fisher and Yates. */
function shuffled(items, random) {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [all[last], all[at]] = [all[at], all[last]];
  }
  return all;
}
