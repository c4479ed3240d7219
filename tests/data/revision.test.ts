import { beforeAll, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import { openList } from '../../src/lists/open-list.ts';
import { compileIndex } from '../../src/matching/candidates/index-image.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { findRevision } from '../../src/matching/revision/revision.ts';
import { packRevision, RevisionFilter } from '../../src/matching/revision/revision-filter.ts';
import { FOR_PERSONS, seeded } from '../bench/names/manipulations.js';
import { describeWith, readTable, sharedPath } from './shared-data.ts';

const THEN = 'lists/ofac-2026-07-11-reconstructed';
const NOW = 'lists/ofac-2026-08-20-reconstructed';
const NAMES = 'names/ordinary_names_dev.tsv';
/** Of what the list of August says otherwise, every so much is what a single update brings. */
const STRIDE = 40;

describeWith([THEN, NOW, NAMES], 'a list after an update, and rows that had no hit', () => {
  let now: readonly Entry[] = [];
  let update: ReadonlyMap<string, Entry>;
  let filter: RevisionFilter;
  let before: ReturnType<typeof createMatcher>;
  let after: ReturnType<typeof createMatcher>;

  const entriesOf = async (path: string) =>
    (await openList(sharedPath(path), { trust: true })).flatMap(({ entries }) => [...entries]);

  beforeAll(async () => {
    const then = await entriesOf(THEN);
    const known = new Map(then.map((entry) => [entry.id, JSON.stringify(entry)]));
    const other = (await entriesOf(NOW)).filter(
      (entry) => known.get(entry.id) !== JSON.stringify(entry),
    );
    update = new Map(other.filter((_, at) => at % STRIDE === 0).map((entry) => [entry.id, entry]));
    const added = [...update.values()].filter(({ id }) => !known.has(id));
    now = [...then.map((entry) => update.get(entry.id) ?? entry), ...added];
    const [list] = await openList(sharedPath(THEN), { trust: true });
    if (!list) throw new Error('no list');
    const [earlier, present] = [[{ ...list, entries: then }], [{ ...list, entries: now }]];
    const [old, index] = [compileIndex(earlier), compileIndex(present)];
    const revision = findRevision({ lists: earlier, index: old }, { lists: present, index });
    if (!revision) throw new Error('all is otherwise');
    expect(added.length).toBeGreaterThan(3);
    before = createMatcher(earlier, { index: old });
    after = createMatcher(present, { index });
    filter = new RevisionFilter(packRevision(revision, {}), after);
  });

  /** How many rows had no hit, how many of these have one now, and how many need not meet all parties. */
  function count(names: readonly string[]) {
    const counts = { hitless: 0, hits: 0, passedOver: 0 };
    const lost: string[] = [];
    for (const name of names) {
      const subject = { file: '', row: 1, line: 1, values: { name: [name] } };
      if (before.match(subject).length > 0) continue;
      const isHit = after.match(subject).length > 0;
      const isPassedOver = !filter.mayHit(subject);
      counts.hitless += 1;
      counts.hits += Number(isHit);
      counts.passedOver += Number(isPassedOver);
      if (isHit && isPassedOver) lost.push(name);
    }
    return { ...counts, lost };
  }

  test('of ordinary people nearly none has to meet all parties', () => {
    const { hitless, passedOver, lost } = count(
      readTable(NAMES).flatMap(({ name = '' }, at) => (at % 3 === 0 ? name : [])),
    );
    expect(lost).toEqual([]);
    expect(passedOver / hitless).toBeGreaterThan(0.9);
  });

  test('of listed names, altered again and again, none is lost that is a hit now', () => {
    const alterations = Object.values(FOR_PERSONS);
    const altered = (text: string, at: number) => {
      const random = seeded(at);
      const [one, other] = [at, at + 1].map((place) => alterations[place % alterations.length]);
      return other?.(one?.(text, random) ?? text, random) ?? [];
    };
    const names = now.flatMap((entry, at) => {
      const listed = [entry.name, ...entry.aliases.map(({ name }) => name)];
      // Of the parties that are new or other every name in every way, and some names of all the rest.
      if (update.has(entry.id))
        return listed.flatMap((text) => alterations.flatMap((_, way) => altered(text, way)));
      return at % 10 === 0 ? altered(entry.name, at) : [];
    });
    const { hits, lost } = count(names);
    expect(lost).toEqual([]);
    expect(hits).toBeGreaterThan(10);
  });
});
