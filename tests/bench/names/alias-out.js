// Other spellings of listed persons, searched on the list of 2026 after they were taken off it. All
// are taken off in one go, so that several spellings of one person cannot help one another.
import { createMatcher, detailOf, search } from './build.js';
import { ofacList, readTable } from './data.js';
import { isKoreanName } from './known-spellings.js';
import { share, table } from './table.js';
import { folded } from './writing.js';

export async function measure() {
  const rows = readTable('pairs/alias_out_persons_dev.tsv');
  const lists = await ofacList();
  const { reduced, taken } = withoutAliases(lists, rows);
  const matcher = await createMatcher(reduced);
  const tried = rows.map((row) => {
    const hits = search(matcher, row.query);
    const hit = hits.find(({ entry }) => entry.id === row.ofac_uid);
    const korean = isKoreanName(row.ofac_primary);
    return { ...row, korean, hit, others: hits.filter(({ entry }) => entry.id !== row.ofac_uid) };
  });
  const groups = [
    ['Korean', 'spelling'],
    ['Korean', 'hard'],
    ['not Korean', 'spelling'],
    ['not Korean', 'hard'],
  ].map(([title, sort]) => {
    const group = tried.filter((row) => row.class === sort && row.korean === (title === 'Korean'));
    const found = group.filter(({ hit }) => hit);
    const others = group.reduce((sum, row) => sum + row.others.length, 0);
    return [title, sort, group.length - found.length, share(found.length, group.length), others];
  });
  return {
    text:
      `  ${taken} aliases taken off, all before the first search\n` +
      table(['names', 'class', 'missed', 'found', 'other entries raised'], groups),
    figures: { taken, groups },
    misses: tried
      .filter(({ hit }) => !hit)
      .map(({ query, ofac_primary, korean, ...row }) => ({
        kind: 'missed',
        class: row.class,
        korean,
        query,
        listed: ofac_primary,
        names: namesOf(reduced, row.ofac_uid),
        others: row.others.map(
          (other) => `${other.matched.name} ${other.score.toFixed(3)} ${detailOf(other)}`,
        ),
      })),
  };
}

function withoutAliases(lists, rows) {
  const queries = new Set(rows.map(({ query, ofac_uid }) => `${ofac_uid} ${folded(query)}`));
  const uids = new Set(rows.map((row) => row.ofac_uid));
  let taken = 0;
  const reduced = lists.map((list) => ({
    ...list,
    entries: [...list.entries].map((entry) => {
      if (!uids.has(entry.id)) return entry;
      const aliases = entry.aliases.filter(
        ({ name }) => !queries.has(`${entry.id} ${folded(name)}`),
      );
      taken += entry.aliases.length - aliases.length;
      return { ...entry, aliases };
    }),
  }));
  return { reduced, taken };
}

function namesOf(lists, uid) {
  const entry = lists.flatMap((list) => [...list.entries]).find(({ id }) => id === uid);
  return entry ? [entry.name, ...entry.aliases.map(({ name }) => name)] : [];
}
