import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../src/lists/entry.ts';
import { openImage, writeImage } from '../../../src/lists/installed/image.ts';
import { folderOf } from '../temp-folder.ts';

const entry: fc.Arbitrary<Entry> = fc.record({
  list: fc.constant('sample'),
  id: fc.string(),
  name: fc.string({ unit: 'grapheme' }),
  type: fc.constantFrom('individual', 'entity', 'vessel', 'aircraft'),
  programs: fc.array(fc.string()),
  aliases: fc.array(
    fc.record({
      name: fc.string({ unit: 'grapheme' }),
      kind: fc.constant('aka' as const),
      strength: fc.constantFrom('strong', 'weak'),
    }),
  ),
  birthDates: fc.array(fc.string()),
  birthPlaces: fc.array(fc.string()),
  nationalities: fc.array(fc.string()),
  identifiers: fc.constant([]),
  addresses: fc.constant([]),
  linkedTo: fc.constant([]),
  sanctionsRemarks: fc.constant([]),
  remarks: fc.string({ unit: 'binary' }),
});

test('entries come out of an image as they went in, whatever their texts hold', async () => {
  let files = 0;
  const folder = folderOf({});
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 20 }), async (entries) => {
      const path = join(folder, `${files++}.jsonl`);
      const image = await openImage(path, await writeImage(path, entries), entries.length);
      expect([...image]).toEqual(entries);
      expect(image.length).toBe(entries.length);
    }),
    { numRuns: 50 },
  );
});
