import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ListedAddress } from '../../../../src/lists/entry.ts';
import { openList } from '../../../../src/lists/open-list.ts';
import { fixtureFiles, folderOf } from '../../temp-folder.ts';

const XML = fixtureFiles('ofac-advanced-sample')['SDN_ADVANCED.XML'] ?? '';
const KOREA_NORTH = '<LocationCountry CountryID="11082"/>';
const UNDETERMINED = '<LocationCountry CountryID="11291"/>';

/** The addresses of an entry whose first location has this in it. */
async function addressesOf(location: string): Promise<readonly ListedAddress[]> {
  const edited = XML.replace(
    /<Location ID="3">[\s\S]*?<\/Location>/,
    `<Location ID="3">${location}</Location>`,
  );
  const folder = folderOf({ 'sdn_advanced.xml': edited });
  const [list] = await openList(join(folder, 'sdn_advanced.xml'), {});
  const addresses = list?.entries.at(0)?.addresses ?? [];
  // The other locations of the entry give two addresses.
  return addresses.slice(0, -2);
}

function part(type: number, value: string, more = 'Primary="true"', comment = ''): string {
  return `<LocationPart LocPartTypeID="${type}"><LocationPartValue ${more}><Comment>${comment}</Comment><Value>${value}</Value></LocationPartValue></LocationPart>`;
}

test.each<[string, string, ListedAddress[]]>([
  ['nothing', '', []],
  ['a country that is not known', UNDETERMINED, []],
  ['a country', KOREA_NORTH, [{ country: 'Korea, North' }]],
  ['an area alone', '<LocationAreaCode AreaCodeID="11082"/>', [{ country: 'Korea, North' }]],
  [
    'a country before an area',
    `<LocationAreaCode AreaCodeID="11291"/>${KOREA_NORTH}`,
    [{ country: 'Korea, North' }],
  ],
  [
    'streets in their order, whatever the order of the file',
    `${part(1453, 'c')}${part(1451, 'a')}${part(1452, 'b')}`,
    [{ street: 'a, b, c' }],
  ],
  ['a town without a country', `${UNDETERMINED}${part(1454, 'Town')}`, [{ city: 'Town' }]],
  [
    'a province and a postcode',
    `${part(1456, '100')}${part(1455, 'Province')}`,
    [{ city: 'Province 100' }],
  ],
  ['a region', part(1450, 'Sample Region'), [{ country: 'Region: Sample Region' }]],
  ['a region that says so', part(1450, 'Region: Sample'), [{ country: 'Region: Sample' }]],
  [
    'a region of a country',
    `${KOREA_NORTH}${part(1454, 'Town')}${part(1450, 'Sample Region')}`,
    [{ city: 'Town, Sample Region', country: 'Korea, North' }],
  ],
  ['a part of unknown type', part(1, 'Somewhere'), [{ street: 'Somewhere' }]],
  [
    'another script, which its comment does not name',
    `${part(1454, 'Town')}${part(1454, '표본', 'Primary="false"')}`,
    [{ city: 'Town' }, { city: '표본', remarks: 'in another script' }],
  ],
  [
    'another script alone',
    `${KOREA_NORTH}${part(1454, '표본', 'Primary="false"', 'Korean')}`,
    [{ city: '표본', country: 'Korea, North', remarks: 'Korean' }],
  ],
  [
    'a comment',
    `<Comment>seen once</Comment>${KOREA_NORTH}`,
    [{ country: 'Korea, North', remarks: 'seen once' }],
  ],
  ['an empty part', `${KOREA_NORTH}${part(1454, '')}`, [{ country: 'Korea, North' }]],
])('%s', async (_, location, addresses) => {
  expect(await addressesOf(location)).toEqual(addresses);
});
