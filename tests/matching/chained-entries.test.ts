import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSharedEntries, shareEntries } from '../../src/lists/installed/shared-entries.ts';
import { chainEntries } from '../../src/matching/chained-entries.ts';
import { entryOf, listOf } from './sample.ts';

const entries = Array.from({ length: 12 }, (_, at) =>
  entryOf({ name: `SAMPLE, Person ${at}`, id: `S-${at}` }),
);

/** How many entries each list has: some have none. */
const lengths = fc.array(fc.nat({ max: 3 }), { maxLength: 4 });

test('several lists are one, whichever of them are empty', () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: -15, max: 15 }), (counts, index) => {
      let from = 0;
      const lists = counts.map((count) => {
        from += count;
        return listOf(...entries.slice(from - count, from));
      });
      const all = entries.slice(0, from);
      const chain = chainEntries(lists);
      expect(chain.length).toBe(all.length);
      expect([...chain]).toEqual(all);
      expect(chain.at(index)).toBe(all.at(index));
    }),
  );
});

test('entries that are parsed when asked for are the same object both ways', () => {
  const shared = openSharedEntries(shareEntries(entries.slice(0, 2)));
  const chain = chainEntries([listOf(...entries.slice(2, 4)), { ...listOf(), entries: shared }]);
  expect(chain.at(3)).toEqual(entries[1]);
  expect(chain.at(3)).toBe([...chain][3]);
});
