import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { READER_VERSION } from '../../../src/lists/installed/copy-record.ts';
import { imageLine } from '../../../src/lists/installed/image.ts';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture } from '../temp-folder.ts';

/**
 * What the readers of this version make of the lists in fixtures/lists. When a digest differs, readers
 * make other entries of the same bytes, and copies that are installed already no longer verify: raise
 * READER_VERSION, and record the version and the new digests here. A new fixture gets a new line; that
 * alone needs no other version.
 */
const RECORDED: { readonly version: number; readonly digests: Readonly<Record<string, string>> } = {
  version: 1,
  digests: {
    'eu-sample/full.csv': '32bd655f37c5d1e0',
    'eu-sample/full.xml': '32bd655f37c5d1e0',
    'ofac-advanced-sample/CONS_ADVANCED.XML': 'c89017ac97841b57',
    'ofac-advanced-sample/SDN_ADVANCED.XML': '178d4bd6c738b5f1',
    'ofac-dprk-it': '9814b1ca1b4752a1',
    'ofac-same-parties/sdn.xml': 'adb7b0e7b619bc2d',
    'ofac-same-parties/sdn_advanced.xml': 'feeb36d8c03b741f',
    'ofac-sample': 'a90ecc84c08f30a1',
    'ofac-sample-xml/sdn.xml': '4164c78c597a6be6',
    'opensanctions-sample/entities.ftm.json': '5bfe9a1edddd174d',
    'opensanctions-sample/targets.simple.csv': '3ab4c065aea9f6a5',
    'same-party/first-list.csv': '74d6609a0d38cd58',
    'same-party/second-list.csv': 'b18cfb50b289809e',
    'uk-sample/UK-Sanctions-List.csv': '97566bfb2c0da623',
    'uk-sample/UK-Sanctions-List.xml': '97566bfb2c0da623',
    'un-sample/consolidated.xml': '90d7075cf61dfde7',
    'us-csl-sample/consolidated.csv': '4b31f2e774dd2bdd',
    'us-csl-sample/consolidated.json': '4b31f2e774dd2bdd',
    'watch-list-ndjson-sample/kr-sample.ndjson': '0ddf7253b58dedbf',
    'watch-list-sample/kr-designations.csv': 'c280e734db0a1a75',
  },
};

/** Folders that hold one list twice, in two layouts, are opened file by file. */
async function listsOf(folder: string): Promise<[string, LoadedList][]> {
  const files = readdirSync(fixture(folder)).filter(
    (file) => !/^(?:readme\.md|list\.json)$/i.test(file),
  );
  const isSet = files.includes('sdn_comments.csv');
  const paths = isSet ? [folder] : files.map((file) => `${folder}/${file}`);
  const found: [string, LoadedList][] = [];
  for (const path of paths) {
    for (const list of await openList(join(fixture(''), path), {})) found.push([path, list]);
  }
  return found;
}

function digestOf({ entries }: LoadedList): string {
  const hash = createHash('sha256');
  for (const entry of entries) hash.update(`${imageLine(entry)}\n`);
  return hash.digest('hex').slice(0, 16);
}

test('readers of one version make the same entries of the same bytes', async () => {
  const digests: Record<string, string> = {};
  for (const folder of readdirSync(fixture('')).sort()) {
    for (const [path, list] of await listsOf(folder)) digests[path] = digestOf(list);
  }
  expect({ version: READER_VERSION, digests }).toEqual(RECORDED);
});
