// A file in OFAC's advanced layout, of any size, with plainly made-up parties.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Bytes of one party, every second one an organisation, with its locations, documents and entries, nearly. */
const BYTES_A_PARTY = 6_500;

const NAMESPACE =
  'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML';

const VALUES = {
  AliasType: [
    [1400, 'A.K.A.'],
    [1403, 'Name'],
  ],
  Country: Array.from({ length: 250 }, (_, at) => [11000 + at, `Testland ${at}`]),
  DetailReference: [[91526, 'Male']],
  FeatureType: [
    [8, 'Birthdate'],
    [9, 'Place of Birth'],
    [10, 'Nationality Country'],
    [25, 'Location'],
    [125, 'Additional Sanctions Information -'],
    [224, 'Gender'],
    [344, 'Digital Currency Address - XBT'],
  ],
  IDRegDocDateType: [[1480, 'Issue Date']],
  IDRegDocType: [[1571, 'Passport']],
  LegalBasis: [[1, 'Executive Order 00000 (Sample)']],
  List: [[1550, 'SDN List']],
  LocPartType: [
    [1451, 'ADDRESS1'],
    [1454, 'CITY'],
    [1456, 'POSTAL CODE'],
  ],
  NamePartType: [
    [1520, 'Last Name'],
    [1521, 'First Name'],
    [1525, 'Entity Name'],
  ],
  PartySubType: [
    [3, 'Unknown', ' PartyTypeID="2"'],
    [4, 'Unknown', ' PartyTypeID="1"'],
  ],
  PartyType: [
    [1, 'Individual'],
    [2, 'Entity'],
  ],
  RelationType: [[15002, 'Acting for or on behalf of']],
  SanctionsType: [
    [1, 'Program'],
    [1705, 'Block'],
  ],
  Script: [
    [215, 'Latin'],
    [286, 'Hangul'],
  ],
  Validity: [[1, 'Valid']],
};

/**
 * Writes a file of about `megabytes` MB (of 1,000,000 bytes); all numbers in it point somewhere.
 * Returns how many parties it has: some 165 a megabyte, as in the genuine one, of 18,000 in 110 MB.
 */
export async function writeAdvancedFile(path, megabytes) {
  const parties = Math.max(1, Math.round((megabytes * 1_000_000) / BYTES_A_PARTY));
  const out = createWriteStream(path);
  const write = async (text) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const section = async (name, item) => {
    await write(`  <${name}>\n`);
    for (let party = 1; party <= parties; party++) await write(item(party, parties));
    await write(`  </${name}>\n`);
  };
  await write(`<?xml version="1.0" encoding="utf-8"?>\n<Sanctions xmlns="${NAMESPACE}">\n`);
  await write('  <DateOfIssue CalendarTypeID="1">\n    <Year>2026</Year>\n');
  await write('    <Month>1</Month>\n    <Day>2</Day>\n  </DateOfIssue>\n');
  await write(referenceValues());
  await section('Locations', locations);
  await section('IDRegDocuments', documents);
  await section('DistinctParties', distinctParty);
  await section('ProfileRelationships', relationship);
  await section('SanctionsEntries', sanctionsEntry);
  await write('</Sanctions>\n');
  out.end();
  await once(out, 'finish');
  return parties;
}

function referenceValues() {
  const sets = Object.entries(VALUES).map(([name, values]) => {
    const lines = values.map(
      ([id, text, more = '']) => `      <${name} ID="${id}"${more}>${text}</${name}>\n`,
    );
    return `    <${name}Values>\n${lines.join('')}    </${name}Values>\n`;
  });
  return `  <ReferenceValueSets>\n${sets.join('')}  </ReferenceValueSets>\n`;
}

/** An address and a country alone. */
function locations(party) {
  const country = `      <LocationCountry CountryID="${11000 + (party % 250)}" CountryRelevanceID="1413" />\n`;
  const part = (type, value) => `      <LocationPart LocPartTypeID="${type}">
        <LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1">
          <Comment />
          <Value>${value}</Value>
        </LocationPartValue>
      </LocationPart>\n`;
  const parts = [
    part(1451, `${party} Sample Street, Sample District`),
    part(1454, `Sample Town ${party % 900}`),
    part(1456, 100_000 + party),
  ];
  return `    <Location ID="${2 * party}">\n${country}${parts.join('')}      <FeatureVersionReference FeatureVersionID="${9 * party}" />
    </Location>\n    <Location ID="${2 * party + 1}">\n${country}    </Location>\n`;
}

/** A passport of each person. */
function documents(party) {
  if (party % 2 === 0) return '';
  return `    <IDRegDocument ID="${party}" IDRegDocTypeID="1571" IdentityID="${5 * party}" IssuedBy-CountryID="${11000 + (party % 250)}" ValidityID="1">
      <Comment />
      <IDRegistrationNo>SAMPLE${1_000_000 + party}</IDRegistrationNo>
      <IssuingAuthority />
      <DocumentDate IDRegDocDateTypeID="1480">
${period('        ', 2015, 9, 19)}      </DocumentDate>
    </IDRegDocument>\n`;
}

const text = (value) => `<VersionDetail DetailTypeID="1432">${value}</VersionDetail>`;

function distinctParty(party) {
  return party % 2 === 0 ? organisation(party) : person(party);
}

function person(party) {
  const surname = `SAMPLE${party}`;
  const names = [
    alias(party, 0, 1403, false, [[215, surname, `Person Number ${party}`]]),
    alias(party, 1, 1400, false, [
      [215, surname, `Person-Number ${party}`],
      [286, `표본${party}`, '인물'],
    ]),
    alias(party, 2, 1400, true, [[215, `SAMPLE PERSON ${party} OF SAMPLE TOWN`, '']]),
  ];
  const birth = period('            ', 1950 + (party % 50), 1 + (party % 12), 1 + (party % 28));
  return profile(
    party,
    4,
    names,
    [1520, 1521],
    [
      [8, `\n${birth}`],
      [9, text(`Sample Town ${party % 900}, Testland`)],
      [10, `<VersionLocation LocationID="${2 * party + 1}" />`],
      [25, `<VersionLocation LocationID="${2 * party}" />`],
      [125, text('Subject to Sample Sanctions, sections 510.201 and 510.210')],
      [224, '<VersionDetail DetailTypeID="1431" DetailReferenceID="91526" />'],
      [344, text(`1SampleWallet${10_000_000 + party}`)],
    ],
  );
}

function organisation(party) {
  const names = [
    alias(party, 0, 1403, false, [[215, `SAMPLE TRADING CORPORATION ${party}`, '']]),
    alias(party, 1, 1400, false, [[215, `SAMPLE TRADE COMPANY ${party} LIMITED`, '']]),
  ];
  return profile(
    party,
    3,
    names,
    [1525],
    [
      [25, `<VersionLocation LocationID="${2 * party}" />`],
      [125, text('Subject to Sample Sanctions, sections 510.201 and 510.210')],
    ],
  );
}

function profile(party, subtype, names, partTypes, features) {
  const groups = partTypes.map(
    (type, at) => `            <MasterNamePartGroup>
              <NamePartGroup ID="${10 * party + at}" NamePartTypeID="${type}" />
            </MasterNamePartGroup>\n`,
  );
  return `    <DistinctParty FixedRef="${party}">
      <Comment />
      <Profile ID="${party}" PartySubTypeID="${subtype}">
        <Identity ID="${5 * party}" FixedRef="${party}" Primary="true" False="false">
${names.join('')}          <NamePartGroups>
${groups.join('')}          </NamePartGroups>
        </Identity>
${features.map(([type, version], at) => feature(party, at, type, version)).join('')}      </Profile>
    </DistinctParty>\n`;
}

function alias(party, at, type, weak, names) {
  const documented = names.map(([script, surname, given], which) => {
    const parts = [surname, given].map((value, part) =>
      value === ''
        ? ''
        : `              <DocumentedNamePart>
                <NamePartValue NamePartGroupID="${10 * party + part}" ScriptID="${script}" ScriptStatusID="1" Acronym="false">${value}</NamePartValue>
              </DocumentedNamePart>\n`,
    );
    return `            <DocumentedName ID="${9 * party + 3 * at + which}" FixedRef="${party}" DocNameStatusID="1">\n${parts.join('')}            </DocumentedName>\n`;
  });
  return `          <Alias FixedRef="${party}" AliasTypeID="${type}" Primary="${at === 0}" LowQuality="${weak}">\n${documented.join('')}          </Alias>\n`;
}

function feature(party, at, type, version) {
  return `        <Feature ID="${9 * party + at}" FeatureTypeID="${type}">
          <FeatureVersion ID="${9 * party + at}" ReliabilityID="1">
            <Comment />
            ${version}
          </FeatureVersion>
          <IdentityReference IdentityID="${5 * party}" IdentityFeatureLinkTypeID="1" />
        </Feature>\n`;
}

function period(indent, year, month, day) {
  const point = (name) =>
    `${indent}    <${name}>\n${indent}      <Year>${year}</Year>\n${indent}      <Month>${month}</Month>\n${indent}      <Day>${day}</Day>\n${indent}    </${name}>\n`;
  const boundary = (name) =>
    `${indent}  <${name} Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false">\n${point('From')}${point('To')}${indent}  </${name}>\n`;
  return `${indent}<DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">\n${boundary('Start')}${boundary('End')}${indent}</DatePeriod>\n`;
}

/** A chain: each party acts for the next, the last one for the first. */
function relationship(party, parties) {
  return `    <ProfileRelationship ID="${party}" From-ProfileID="${party}" To-ProfileID="${(party % parties) + 1}" RelationTypeID="15002" RelationQualityID="1" Former="false" SanctionsEntryID="${party}">
      <Comment />
    </ProfileRelationship>\n`;
}

function sanctionsEntry(party) {
  const measure = (
    at,
    type,
    comment,
  ) => `      <SanctionsMeasure ID="${4 * party + at}" SanctionsTypeID="${type}">
        ${comment}
        <DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true" />
      </SanctionsMeasure>\n`;
  return `    <SanctionsEntry ID="${party}" ProfileID="${party}" ListID="1550">
      <EntryEvent ID="${party}" EntryEventTypeID="1" LegalBasisID="1">
        <Comment />
        <Date CalendarTypeID="1">
          <Year>${2000 + (party % 25)}</Year>
          <Month>${1 + (party % 12)}</Month>
          <Day>${1 + (party % 28)}</Day>
        </Date>
      </EntryEvent>
${measure(0, 1705, '<Comment />')}${measure(1, 1, `<Comment>SAMPLE${party % 40}</Comment>`)}    </SanctionsEntry>\n`;
}
