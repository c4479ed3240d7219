import { describe, expect, test } from '@jest/globals';
import type { Entry, IdentifierKind, ListedIdentifier } from '../../../src/lists/entry.ts';
import { recogniseParties } from '../../../src/matching/parties/party.ts';
import { uk, un, us } from './two-lists.ts';

/** The reasons that make one party of two entries, in short; undefined where they are two. */
function why(one: Entry, other: Entry): readonly string[] | undefined {
  const { entries, ties } = recogniseParties([one, other]).partyOf(one);
  if (entries.length < 2) return undefined;
  return ties.flatMap(({ reasons }) =>
    reasons.map(({ kind, verdict }) => (verdict === 'equal' ? kind : `${verdict} ${kind}`)),
  );
}

function document(kind: IdentifierKind, value: string, country?: string): ListedIdentifier {
  return { kind, label: kind, value, ...(country !== undefined && { country }) };
}

const PERSON = { name: 'SAMPLE, Person One' };
const BORN = { birthDates: ['05 Jan 1979'] };
const KOREAN = { nationalities: ['Korea, North'] };
const FIRM = { name: 'SAMPLE NAMGANG EXAMPLE CORPORATION', type: 'entity' } as const;
const PASSPORT = { identifiers: [document('passport', '100200301')] };

describe('by reference', () => {
  const REFERENCE = { references: [{ list: 'un', id: 'UN-1' }] };

  test.each([
    ['of one to the other, whatever their names', us({ name: 'A', ...REFERENCE }), un(PERSON)],
    [
      'but for case and blanks',
      us({ name: 'A', references: [{ list: 'un', id: 'un- 1 ' }] }),
      un(PERSON),
    ],
    [
      'of both to a list that is not loaded',
      us({ name: 'A', ...REFERENCE }),
      uk({ name: 'B', ...REFERENCE }),
    ],
    [
      'of a ship that another list has as an entity',
      us({ name: 'A', type: 'vessel', ...REFERENCE }),
      un(FIRM),
    ],
  ])('%s', (_, one, other) => expect(why(one, other)).toContain('reference'));

  test.each([
    ['to another number', us({ name: 'A', references: [{ list: 'un', id: 'UN-2' }] }), un(PERSON)],
    [
      'to the number on another list',
      us({ name: 'A', references: [{ list: 'eu', id: 'UN-1' }] }),
      un(PERSON),
    ],
    ['of a firm to a person', us({ ...FIRM, ...REFERENCE }), un(PERSON)],
    ['of two entries of one list', us(REFERENCE_OF('A')), us({ ...REFERENCE_OF('B'), id: 'US-2' })],
  ])('not %s', (_, one, other) => expect(why(one, other)).toBeUndefined());

  function REFERENCE_OF(name: string) {
    return { name, references: [{ list: 'un', id: 'UN-1' }] };
  }
});

describe('by a document', () => {
  test.each([
    ['beside a like name', { ...PERSON, ...PASSPORT }, { name: 'Sample Person Ohne', ...PASSPORT }],
    [
      'beside the birth date, under another name',
      { ...PERSON, ...PASSPORT, ...BORN },
      { name: 'EXAMPLE, Somebody', ...PASSPORT, ...BORN },
    ],
    [
      'written otherwise',
      { ...PERSON, ...PASSPORT },
      { ...PERSON, identifiers: [document('passport', 'No. 100-200-301')] },
    ],
    [
      'of one country under two names',
      { ...PERSON, identifiers: [document('passport', '100200301', 'Korea, North')] },
      { ...PERSON, identifiers: [document('passport', '100200301', 'DPRK')] },
    ],
    [
      'a wallet',
      {
        ...PERSON,
        identifiers: [document('wallet', '0x00000000000000000000000000000000000000aB')],
      },
      {
        ...PERSON,
        identifiers: [document('wallet', '0x00000000000000000000000000000000000000Ab')],
      },
    ],
    [
      "a ship's number, with and without IMO before it",
      {
        name: 'SAMPLE SHIP',
        type: 'vessel',
        identifiers: [document('registration', 'IMO 9074729')],
      },
      {
        name: 'SAMPLE SHIP',
        type: 'vessel',
        identifiers: [{ ...document('registration', '9074729'), label: 'IMO number' }],
      },
    ],
  ] as const)('%s', (_, one, other) => expect(why(us(one), un(other))).toBeDefined());

  test.each([
    [
      'with nothing that fits beside it',
      { ...PERSON, ...PASSPORT },
      { name: 'EXAMPLE, Somebody', ...PASSPORT },
    ],
    [
      'of another country',
      { ...PERSON, identifiers: [document('passport', '100200301', 'Laos')] },
      { ...PERSON, identifiers: [document('passport', '100200301', 'China')] },
    ],
    [
      'of a man and a woman',
      { ...PERSON, ...PASSPORT, gender: 'Male' },
      { ...PERSON, ...PASSPORT, gender: 'Female' },
    ],
    ['of a person and a firm', { ...PERSON, ...PASSPORT }, { ...FIRM, ...PASSPORT }],
    [
      'that families share',
      { ...PERSON, identifiers: [document('phone', '+850 2 381 5605')] },
      { ...PERSON, identifiers: [document('phone', '+850 2 381 5605')] },
    ],
  ] as const)('not %s', (_, one, other) => expect(why(us(one), un(other))).toBeUndefined());
});

describe('by name and birth date', () => {
  test.each([
    [
      'the day',
      { ...PERSON, ...BORN },
      { name: 'Person One Sample', birthDates: ['1979-01-05'] },
      'birth_date',
    ],
    [
      'the day, and an alias of each',
      { name: 'A', aliases: [{ name: PERSON.name, kind: 'aka', strength: 'strong' }], ...BORN },
      { name: 'B', aliases: [{ name: PERSON.name, kind: 'aka', strength: 'strong' }], ...BORN },
      'birth_date',
    ],
    [
      'the day, and one Korean name in two spellings',
      { name: 'JONG, In Chol', ...BORN },
      { name: 'CHO’NG IN-CH’O’L', ...BORN },
      'similar name',
    ],
    [
      'the year of both, and the nationality',
      { ...PERSON, birthDates: ['1979'], ...KOREAN },
      { ...PERSON, birthDates: ['circa 1979'], nationalities: ['DPRK'] },
      'similar birth_date',
    ],
    [
      'the year of one, and the town of birth',
      { ...PERSON, birthDates: ['05 Feb 1979'], birthPlaces: ['Sample Town, Laos'] },
      { ...PERSON, birthDates: ['1979'], birthPlaces: ['Sample Town, Laos'] },
      'birth_place',
    ],
    [
      'the year, and a country that the programme names',
      { ...PERSON, birthDates: ['1979'], programs: ['DPRK3'] },
      { ...PERSON, birthDates: ['1 Jan 1979'], ...KOREAN },
      'country',
    ],
    [
      'spans of the same years, and the nationality',
      { ...PERSON, birthDates: ['1978 to 1980'], ...KOREAN },
      { ...PERSON, birthDates: ['1979'], ...KOREAN },
      'similar birth_date',
    ],
  ] as const)('%s', (_, one, other, reason) => {
    expect(why(us(one), un(other))).toContain(reason);
  });

  test.each([
    ['a name without a date', PERSON, PERSON],
    ['another day', { ...PERSON, ...BORN }, { ...PERSON, birthDates: ['06 Jan 1979'] }],
    [
      'two days of one year, whatever else agrees',
      { ...PERSON, ...BORN, ...KOREAN },
      { ...PERSON, birthDates: ['06 Mar 1979'], ...KOREAN },
    ],
    ['the year alone', { ...PERSON, birthDates: ['1979'] }, { ...PERSON, birthDates: ['1979'] }],
    [
      '1 January, which stands for the year',
      { ...PERSON, birthDates: ['01 Jan 1979'] },
      { ...PERSON, birthDates: ['01 Jan 1979'] },
    ],
    [
      'other months of one year',
      { ...PERSON, birthDates: ['Jan 1979'], ...KOREAN },
      { ...PERSON, birthDates: ['Mar 1979'], ...KOREAN },
    ],
    [
      'a span of many years',
      { ...PERSON, birthDates: ['1960 to 1985'], ...KOREAN },
      { ...PERSON, birthDates: ['1979'], ...KOREAN },
    ],
    [
      'the day and another name',
      { name: 'KIM, Il Sample', ...BORN },
      { name: 'PAK, Example Sam', ...BORN },
    ],
    ['a single word for a name', { name: 'SAMPLE', ...BORN }, { name: 'Sample', ...BORN }],
    [
      'a weak alias',
      { ...PERSON, ...BORN },
      { name: 'B', aliases: [{ name: PERSON.name, kind: 'aka', strength: 'weak' }], ...BORN },
    ],
    ['another gender', { ...PERSON, ...BORN, gender: 'Male' }, { ...PERSON, ...BORN, gender: 'F' }],
  ] as const)('not %s', (_, one, other) => expect(why(us(one), un(other))).toBeUndefined());
});

describe('an organisation', () => {
  const LAOS = { addresses: [{ country: 'Laos' }] };

  test.each([
    ['by name and country', { ...FIRM, ...LAOS }, { ...FIRM, ...LAOS }],
    [
      'whose legal form is left out',
      { ...FIRM, name: 'SAMPLE NAMGANG EXAMPLE CO., LTD.', ...LAOS },
      { ...FIRM, name: 'Sample Namgang Example', ...LAOS },
    ],
    [
      'by name and the country of a programme',
      { ...FIRM, addresses: [{ country: 'Korea, North' }] },
      { ...FIRM, programs: ['DPRK'] },
    ],
    [
      'by two names',
      { ...FIRM, aliases: [{ name: 'NAMGANG SAMPLE BUREAU', kind: 'aka', strength: 'strong' }] },
      { ...FIRM, aliases: [{ name: 'Namgang Sample Bureau', kind: 'aka', strength: 'strong' }] },
    ],
  ] as const)('%s', (_, one, other) => expect(why(us(one), un(other))).toContain('name'));

  test.each([
    ['by name alone', FIRM, FIRM],
    [
      'by a like name',
      { ...FIRM, ...LAOS },
      { ...FIRM, name: 'SAMPLE NAMGANK EXAMPLE CORPORATION', ...LAOS },
    ],
    [
      'by a name that tells nothing',
      { ...FIRM, name: 'GENERAL TRADING LLC', ...LAOS },
      { ...FIRM, name: 'GENERAL TRADING LLC', ...LAOS },
    ],
    ['of another type', { ...FIRM, ...LAOS }, { ...FIRM, type: 'vessel', ...LAOS }],
    [
      'that is a ship, by name and flag',
      { name: FIRM.name, type: 'vessel', ...LAOS },
      { name: FIRM.name, type: 'vessel', ...LAOS },
    ],
  ] as const)('not %s', (_, one, other) => expect(why(us(one), un(other))).toBeUndefined());
});
