import { expect, test } from '@jest/globals';
import { openAllInstalled } from '../../src/lists/installed/open-installed.ts';
import { verifyCopy } from '../../src/lists/installed/verify-copy.ts';
import { openList } from '../../src/lists/open-list.ts';
import { walletWarnings } from '../../src/matching/identifiers/wallet-warnings.ts';
import { install, newHome } from '../lists/installed/home.ts';
import { describeWith, sharedPath } from './shared-data.ts';

const LISTS = [
  'lists/ofac-2026-08-20-reconstructed',
  'lists/ofac-cons-2025-genuine',
  'lists/un-2026-02-27-genuine/UN_consolidated.xml',
  'lists/us-csl-excerpt/csl.csv',
  'lists/opensanctions-format-samples/entities.ftm.json',
];

describeWith(LISTS, 'installed copies of the published lists', () => {
  test('open as what was read, verify as whole, and hold no wallet with a wrong checksum', async () => {
    const home = newHome();
    for (const list of LISTS) await install(home, sharedPath(list), { trusted: true });
    const installed = await openAllInstalled(home);
    expect(installed.map(({ name }) => name)).toEqual([
      'ofac-consolidated',
      'ofac-sdn',
      'opensanctions-sa-wiki-peps-v2',
      'un-sc',
      'us-csl',
    ]);
    for (const list of LISTS) {
      const [read] = await openList(sharedPath(list), { trust: true });
      const copy = installed.find(({ name }) => name === read?.name);
      expect(copy?.counts).toEqual(read?.counts);
      expect(copy && [...copy.entries]).toEqual(read && [...read.entries]);
      expect((await verifyCopy(home, read?.name ?? '')).damages).toEqual([]);
      expect(walletWarnings(copy?.entries ?? [], list)).toEqual([]);
    }
  });
});
