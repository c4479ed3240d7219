import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { fixtureFiles, folderOf } from '../temp-folder.ts';
import { zipOf } from './packing.ts';

const OFAC_SET = fixtureFiles('ofac-sample');
const SINGLE_FILES: readonly (readonly [fixture: string, file: string])[] = [
  ['ofac-sample-xml', 'sdn.xml'],
  ['ofac-advanced-sample', 'SDN_ADVANCED.XML'],
  ['un-sample', 'consolidated.xml'],
  ['eu-sample', 'full.xml'],
  ['eu-sample', 'full.csv'],
  ['uk-sample', 'UK-Sanctions-List.xml'],
  ['uk-sample', 'UK-Sanctions-List.csv'],
  ['us-csl-sample', 'consolidated.json'],
  ['us-csl-sample', 'consolidated.csv'],
  ['watch-list-sample', 'kr-designations.csv'],
  ['watch-list-ndjson-sample', 'kr-sample.ndjson'],
  ['opensanctions-sample', 'targets.simple.csv'],
  ['opensanctions-sample', 'entities.ftm.json'],
];
const WATCH_LIST = 'id,name\n1,Sample Person One\n';

async function openBytes(name: string, bytes: string | Buffer): Promise<LoadedList[]> {
  return openList(join(folderOf({ [name]: bytes }), name), {});
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a list says but for where and in what it lies. */
function content({ entries, counts, warnings, name, format }: LoadedList) {
  return { entries: [...entries], counts, name, format, warnings: warnings.map((w) => w.message) };
}

describe.each(SINGLE_FILES)('%s, %s', (fixture, file) => {
  const text = fixtureFiles(fixture)[file] ?? '';

  test('reads the same in gzip, whatever its name, and the hash is that of what lies there', async () => {
    const [plain] = await openBytes(file, text);
    const packed = gzipSync(text);
    for (const name of [`${file}.gz`, `${file}.GZ`]) {
      const [list] = await openBytes(name, packed);
      expect(list && content(list)).toEqual(plain && content(plain));
      expect(list?.sha256).toBe(sha256(packed));
      expect(list?.files).toMatchObject([{ bytes: packed.length, sha256: sha256(packed) }]);
    }
    expect((await openBytes('download', packed))[0]?.format).toBe(plain?.format);
  });

  test('reads the same in a zip archive', async () => {
    const [plain] = await openBytes(file, text);
    const packed = zipOf({ [file]: text });
    const [list, ...others] = await openBytes('lists.zip', packed);
    expect(others).toEqual([]);
    expect(list && content(list)).toEqual(plain && content(plain));
    expect(list?.sha256).toBe(sha256(packed));
  });
});

describe('a zip archive', () => {
  test('of an OFAC set in folders, beside what macOS and others leave there', async () => {
    const [plain] = await openList(folderOf(OFAC_SET), {});
    const members = Object.entries(OFAC_SET).map(([name, text]) => [`ofac/csv/${name}`, text]);
    const packed = zipOf({
      'ofac/': '',
      'ofac/csv/': '',
      ...Object.fromEntries(members),
      'ofac/csv/.DS_Store': 'x',
      'ofac/.hidden/notes.csv': WATCH_LIST,
      '__MACOSX/ofac/csv/._sdn.csv': 'x',
      '__MACOSX/ofac/csv/sdn.csv': 'x',
      'ofac/__MACOSX/sdn.csv': 'x',
      'README.txt': 'Where this came from.\n',
    });
    const [list, ...others] = await openBytes('ofac', packed);
    expect(others).toEqual([]);
    expect(list && content(list)).toEqual(plain && content(plain));
    // One file lies on the disk.
    expect(list?.files).toMatchObject([{ bytes: packed.length, sha256: sha256(packed) }]);
    expect(list?.sha256).toBe(sha256(packed));
  });

  test('of several lists', async () => {
    const lists = await openBytes('all.zip', zipOf({ ...OFAC_SET, 'b/kr.csv': WATCH_LIST }));
    expect(lists.map(({ name }) => name)).toEqual(['ofac-sdn', 'kr']);
  });

  test.each([
    ['nothing', zipOf({}), /all\.zip: a zip archive without a file in it; fetch/],
    ['folders alone', zipOf({ 'a/': '' }), /all\.zip: a zip archive without a file in it/],
    ['hidden files alone', zipOf({ '.a': 'x' }), /all\.zip: a zip archive without a file in it/],
    ['an HTML page', zipOf({ 'a.html': '<html></html>' }), /all\.zip: no sanctions list/],
    [
      'an HTML page in place of a list',
      zipOf({ 'sdn.xml': '<html></html>' }),
      /all\.zip\/sdn\.xml: an HTML page in place of the XML of a list/,
    ],
    [
      'two that could be the same part of a set',
      zipOf({ ...OFAC_SET, 'old/sdn.csv': OFAC_SET['sdn.csv'] ?? '' }),
      /all\.zip\/sdn\.csv: the same part of an OFAC set as .*old\/sdn\.csv; keep one/,
    ],
  ])('of %s: an error', async (_, bytes, message) => {
    await expect(openBytes('all.zip', bytes)).rejects.toThrow(message);
    await expect(openBytes('all.zip', bytes)).rejects.toMatchObject({ code: 'LIST' });
  });
});

describe('a damaged archive', () => {
  const gzip = gzipSync(OFAC_SET['sdn.csv'] ?? '');
  const list = { 'kr.csv': WATCH_LIST };
  const flipped = Buffer.from(gzip);
  flipped.writeUInt32LE((gzip.readUInt32LE(gzip.length - 8) ^ 1) >>> 0, gzip.length - 8);

  test.each([
    ['gzip cut off', gzip.subarray(0, -20), /sdn\.csv: a damaged gzip file \(.*unexpected end/],
    ['gzip without its end', gzip.subarray(0, -4), /a damaged gzip file/],
    ['gzip with another checksum', flipped, /a damaged gzip file \(.*incorrect data check\)/],
    ['zip cut off', zipOf(list).subarray(0, -10), /a damaged zip file \(/],
    ['zip with another checksum', zipOf(list, { crc: 1 }), /kr\.csv has another checksum/],
    ['encrypted zip', zipOf(list, { encrypted: true }), /a damaged zip file|encrypted/],
  ])('%s', async (_, bytes, message) => {
    await expect(openBytes('sdn.csv', bytes)).rejects.toThrow(message);
    await expect(openBytes('sdn.csv', bytes)).rejects.toMatchObject({ code: 'LIST' });
  });
});
