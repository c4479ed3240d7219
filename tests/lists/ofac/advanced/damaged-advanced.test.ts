import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openList } from '../../../../src/lists/open-list.ts';
import { fixtureFiles, folderOf } from '../../temp-folder.ts';

const XML = fixtureFiles('ofac-advanced-sample')['SDN_ADVANCED.XML'] ?? '';

async function openText(text: string, options = {}) {
  const [list] = await openList(
    join(folderOf({ 'sdn_advanced.xml': text }), 'sdn_advanced.xml'),
    options,
  );
  if (!list) throw new Error('nothing was opened');
  return list;
}

async function warningsOf(text: string): Promise<string[]> {
  const { warnings } = await openText(text);
  return warnings.map(({ message }) => message);
}

test.each<[string, (xml: string) => string, string | RegExp]>([
  ['no closing tag', (xml) => xml.replace('</Sanctions>', ''), /:\d+: damaged XML \(.*Sanctions/],
  ['cut within the parties', (xml) => xml.slice(0, 25_000), /:\d+: damaged XML/],
  [
    'cut between two sections',
    (xml) => xml.slice(0, xml.indexOf('  <SanctionsEntries>')),
    /damaged XML/,
  ],
  [
    'a party twice',
    (xml) => xml.replace('FixedRef="105"', 'FixedRef="101"'),
    /:\d+: entry 101 stands here a second time/,
  ],
  [
    'no number',
    (xml) => xml.replace('<DistinctParty FixedRef="101">', '<DistinctParty>'),
    'a party without a number',
  ],
  [
    'no name',
    (xml) => xml.replaceAll('Primary="true" LowQuality', 'Primary="false" LowQuality'),
    'entry 101 has no name',
  ],
  ['an empty name', (xml) => xml.replace('OLD SAMPLE CORPORATION', ''), 'an alias without a name'],
  [
    'a name in no script',
    (xml) => xml.replace(/(AliasTypeID="1401"[^>]*>)[\s\S]*?<\/Alias>/, '$1</Alias>'),
    'an alias without a name',
  ],
  [
    'no profile',
    (xml) => xml.replace(/<Profile ID="105"[\s\S]*?<\/Profile>/, ''),
    'entry 105 is of unknown type',
  ],
  [
    'no subtype',
    (xml) => xml.replace('ID="105" PartySubTypeID="2"', 'ID="105"'),
    'entry 105 is of unknown type',
  ],
  [
    'an unknown type',
    (xml) => xml.replace('>Aircraft<', '>Balloon<'),
    'entry 105 is of unknown type',
  ],
  [
    'an unknown alias type',
    (xml) => xml.replace('>F.K.A.<', '>D.B.A.<'),
    'an alias of unknown type',
  ],
  [
    'a name part without a type',
    (xml) => xml.replace(/<NamePartGroups>[\s\S]*?<\/NamePartGroups>/, ''),
    'a part of a name of unknown type',
  ],
  [
    'a document without a type',
    (xml) => xml.replace(' IDRegDocTypeID="1571"', ''),
    'a document without a type',
  ],
  [
    'a feature without a type',
    (xml) => xml.replace(' FeatureTypeID="14"', ''),
    'a feature without a type',
  ],
  [
    'a number that is no reference value',
    (xml) => xml.replace('FeatureTypeID="14"', 'FeatureTypeID="99"'),
    /sdn_advanced\.xml:\d+: FeatureType 99 is not among the reference values/,
  ],
  [
    'a detail that is no reference value',
    (xml) => xml.replace('DetailReferenceID="91526"', 'DetailReferenceID="99"'),
    'DetailReference 99 is not among the reference values',
  ],
  [
    'a location that does not exist',
    (xml) => xml.replace('<VersionLocation LocationID="1"', '<VersionLocation LocationID="99"'),
    /sdn_advanced\.xml:\d+: location 99 does not exist/,
  ],
  [
    "a document's place that does not exist",
    (xml) => xml.replace(/IssuedIn-LocationID="\d+"/, 'IssuedIn-LocationID="99"'),
    'location 99 does not exist',
  ],
  [
    'a relation from nowhere',
    (xml) => xml.replace('From-ProfileID="102"', 'From-ProfileID="99"'),
    /sdn_advanced\.xml:\d+: profile 99 does not exist/,
  ],
  [
    'a relation to nowhere',
    (xml) => xml.replace('To-ProfileID="101"', 'To-ProfileID="99"'),
    'profile 99 does not exist',
  ],
  [
    'a sanctions entry of nobody',
    (xml) => xml.replace('ProfileID="105" ListID', 'ProfileID="99" ListID'),
    'profile 99 does not exist',
  ],
  [
    'no parties',
    (xml) =>
      xml.replace(
        /(<DistinctParties>)[\s\S]*(<\/DistinctParties>)[\s\S]*(?=<\/Sanctions>)/,
        '$1$2',
      ),
    'no entries',
  ],
  ['an HTML page', () => '<html></html>', 'an HTML page in place of the XML of a list'],
  ['zero bytes', () => '', 'an empty file in place of the XML of a list'],
  ['no sections', () => '<Sanctions></Sanctions>', 'sdn_advanced.xml: no entries'],
])('%s', async (_, edit, message) => {
  expect(edit(XML)).not.toBe(XML);
  await expect(openText(edit(XML), { trust: true })).rejects.toMatchObject({ code: 'LIST' });
  await expect(openText(edit(XML))).rejects.toThrow(message);
});

test.each<[string, (xml: string) => string, string]>([
  [
    'a document of an unknown identity',
    (xml) => xml.replaceAll('IdentityID="1104"', 'IdentityID="99"'),
    'documents that belong to no entry, so nothing is found by them: Vessel Registration Identification IMO 1002003, MMSI 100200300',
  ],
  [
    'a party that no sanctions entry names',
    (xml) => xml.replace(/<SanctionsEntry ID="105"[\s\S]*?<\/SanctionsEntry>/, ''),
    'entries that no SanctionsEntry names, so programmes and day of listing are missing: 105',
  ],
  [
    'parts that are not known',
    (xml) =>
      xml.replace('<Profile ID="105" PartySubTypeID="2">', '$&<NewPart>x</NewPart><OldPart/>'),
    'elements that are not read: Profile/NewPart',
  ],
  [
    'a section that is not known',
    (xml) => xml.replace('<SanctionsEntryLinks />', '<NewSection><Thing>x</Thing></NewSection>'),
    'elements that are not read: NewSection',
  ],
  [
    'a link of entries',
    (xml) =>
      xml.replace(
        '<SanctionsEntryLinks />',
        '<SanctionsEntryLinks><SanctionsEntryLink ID="1"/></SanctionsEntryLinks>',
      ),
    'elements that are not read: SanctionsEntryLink',
  ],
])('%s is a warning', async (_, edit, message) => {
  expect(await warningsOf(edit(XML))).toContain(message);
});

test.each([
  ['<Day>16</Day>', '<Day>45</Day>'],
  ['<Year>2025</Year>', ''],
])('a date of issue that is none: %s becomes %s', async (before, after) => {
  const edited = XML.replace(before, after);
  expect((await openText(edited)).date).toBe('unknown');
  expect((await openText(edited, { date: '2025-01-17' })).date).toBe('2025-01-17');
});
