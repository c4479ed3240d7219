import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../src/lists/entry.ts';
import { recogniseParties } from '../../../src/matching/parties/party.ts';
import { entryOf } from '../sample.ts';
import { uk, un, us } from './two-lists.ts';

function partyOf(entry: Entry, entries: readonly Entry[]): string[] {
  return recogniseParties(entries)
    .partyOf(entry)
    .entries.map(({ list, id }) => `${list} ${id}`)
    .sort();
}

const BORN = { name: 'SAMPLE, Person One', birthDates: ['05 Feb 1979'] };
const PASSPORT = {
  identifiers: [{ kind: 'passport', label: 'Passport', value: '100200301' }],
} as const;

describe('a party', () => {
  test('holds what ties lead to, from list to list', () => {
    const entries = [
      us({ ...BORN, ...PASSPORT }),
      un({ ...BORN }),
      uk({ name: 'EXAMPLE', references: [{ list: 'un', id: 'UN-1' }] }),
    ];
    for (const entry of entries) {
      expect(partyOf(entry, entries)).toEqual(['uk UK-1', 'un UN-1', 'us US-1']);
    }
  });

  test('has of two entries of a list the one with the stronger tie', () => {
    const first = us({ ...BORN, ...PASSPORT });
    const second = us({ ...BORN, id: 'US-2' });
    const other = un({ ...BORN, ...PASSPORT });
    const entries = [second, first, other];
    expect(partyOf(other, entries)).toEqual(['un UN-1', 'us US-1']);
    expect(partyOf(first, entries)).toEqual(['un UN-1', 'us US-1']);
    expect(partyOf(second, entries)).toEqual(['us US-2']);
  });

  test('has neither of two entries of a list that are as good as each other', () => {
    const other = un(BORN);
    expect(partyOf(other, [us(BORN), us({ ...BORN, id: 'US-2' }), other])).toEqual(['un UN-1']);
  });

  test('does not bring two entries of a list together through a third list', () => {
    const bridge = un({ ...BORN, ...PASSPORT });
    const first = us({ name: 'EXAMPLE', references: [{ list: 'un', id: 'UN-1' }] });
    const third = uk({ ...BORN, ...PASSPORT, references: [{ list: 'us', id: 'US-2' }] });
    const second = us({ name: 'ANOTHER', id: 'US-2' });
    const party = partyOf(bridge, [first, second, third, bridge]);
    expect(party.filter((number) => number.startsWith('us'))).toHaveLength(1);
  });

  test('of an entry that nothing ties is that entry', () => {
    expect(partyOf(us(BORN), [us(BORN)])).toEqual(['us US-1']);
  });
});

/** Entries with few names, days, documents and references, so that ties come about and compete. */
const ENTRIES = fc
  .array(
    fc.record({
      list: fc.constantFrom('eu', 'uk', 'un', 'us'),
      name: fc.constantFrom('SAMPLE, Person One', 'SAMPLE, Person Two', 'EXAMPLE, Somebody Else'),
      birthDates: fc.subarray(['05 Feb 1979', '06 Mar 1980'], { maxLength: 1 }),
      passport: fc.subarray(['100200301', '100200302']),
      reference: fc.subarray(['1', '2'], { maxLength: 1 }),
    }),
    { maxLength: 9 },
  )
  .map((facts) =>
    facts.map(({ list, name, birthDates, passport, reference }, index) =>
      entryOf({
        list,
        id: String(index),
        name,
        birthDates,
        identifiers: passport.map((value) => ({ kind: 'passport', label: 'Passport', value })),
        references: reference.map((id) => ({ list: 'un', id })),
      }),
    ),
  );

test('whichever entry is asked first and in whatever order lists come, parties are the same, with one entry of each list', () => {
  fc.assert(
    fc.property(
      ENTRIES.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      ([entries, shuffled]) => {
        const here = recogniseParties(entries);
        const there = recogniseParties(shuffled);
        for (const entry of shuffled) {
          const party = new Set(there.partyOf(entry).entries);
          expect(party).toEqual(new Set(here.partyOf(entry).entries));
          expect(party.has(entry)).toBe(true);
          expect(new Set([...party].map(({ list }) => list)).size).toBe(party.size);
          for (const member of party) expect(new Set(there.partyOf(member).entries)).toEqual(party);
        }
      },
    ),
    { numRuns: 300 },
  );
});
