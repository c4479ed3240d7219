import fc from 'fast-check';
import type { Entry } from '../../../src/lists/entry.ts';
import { ENTRY_TYPES } from '../../../src/lists/entry.ts';
import { IDENTIFIER_KINDS } from '../../../src/lists/watch-list/record-fields.ts';

/** A text as lists print them, with signs that JSON writes another way. */
const TEXT = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom('표본', 'SAMPLE "ONE"', 'a\nb', '\u2028x', ' x '),
  )
  .filter((text) => /\S/.test(text));
const TEXTS = fc.array(TEXT, { maxLength: 3 });

/** Fields that may be absent, but are never undefined. */
function partly<T>(fields: { [key in keyof T]: fc.Arbitrary<T[key]> }) {
  return fc.record(fields, { requiredKeys: [] });
}

/** Any entry but for its links, with no text blank. */
export const ENTRY: fc.Arbitrary<Omit<Entry, 'linkedTo' | 'list'>> = fc
  .tuple(
    fc.record({
      id: TEXT,
      name: TEXT,
      type: fc.constantFrom(...ENTRY_TYPES),
      programs: TEXTS,
      birthDates: TEXTS,
      birthPlaces: TEXTS,
      nationalities: TEXTS,
      sanctionsRemarks: TEXTS,
      remarks: fc.oneof(fc.constant(''), TEXT),
      aliases: fc.array(
        fc
          .tuple(
            fc.record({
              name: TEXT,
              kind: fc.constantFrom('aka' as const, 'fka' as const, 'nka' as const),
              strength: fc.constantFrom('strong' as const, 'weak' as const),
            }),
            partly({ script: TEXT, remarks: TEXT }),
          )
          .map(([alias, more]) => ({ ...alias, ...more })),
        { maxLength: 3 },
      ),
      identifiers: fc.array(
        fc
          .tuple(
            fc.record({ kind: fc.constantFrom(...IDENTIFIER_KINDS), label: TEXT, value: TEXT }),
            partly({ country: TEXT, issued: TEXT, expires: TEXT }),
          )
          .map(([identifier, more]) => ({ ...identifier, ...more })),
        { maxLength: 3 },
      ),
      addresses: fc.array(partly({ street: TEXT, city: TEXT, country: TEXT, remarks: TEXT }), {
        maxLength: 3,
      }),
    }),
    partly({
      listedOn: TEXT,
      sublist: TEXT,
      title: TEXT,
      gender: TEXT,
      url: TEXT,
      references: fc.array(fc.record({ list: TEXT, id: TEXT }), { maxLength: 2 }),
      craft: partly({ type: TEXT, flag: TEXT, owner: TEXT, tonnage: TEXT, grossTonnage: TEXT }),
    }),
  )
  .map(([entry, more]) => ({ ...entry, ...more }));
