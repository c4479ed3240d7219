import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../src/input/subject.ts';
import { entryOf, matchRow } from '../sample.ts';

const FIRM = entryOf({ name: 'VELATRIX WORKS LTD', type: 'entity' });
const SHIP = entryOf({ name: 'TARMOND 3', type: 'vessel' });
const PERSON = entryOf({ name: 'JONG, In Chol', programs: ['DPRK3'] });
const INITIALS = entryOf({ name: 'BELATRIN, V.A.' });

function detailsOf(role: Role, cell: string): string[] {
  return matchRow({ [role]: [cell] }, [FIRM, SHIP, PERSON, INITIALS]).map(
    ({ entry, evidence }) => `${entry.name}: ${evidence[0]?.detail}`,
  );
}

describe('a name among other things', () => {
  test.each<[Role, string, string]>([
    ['organisation', 'Velatrix Works Ltd Nicosia', 'Velatrix Works Ltd'],
    ['payee_name', 'Velatrix Works Ltd, Nicosia', 'Velatrix Works Ltd'],
    ['organisation', '10023 - Velatrix Works Ltd', 'Velatrix Works Ltd'],
    ['organisation', 'Velatrix Works Ltd - DO NOT USE', 'Velatrix Works Ltd'],
    ['organisation', 'Sample Ltd f/k/a Velatrix Works', 'Velatrix Works'],
    ['name', 'Sample Person on behalf of Jung In-cheol', 'Jung In-cheol'],
    ['name', 'Jung In-cheol EUR', 'Jung In-cheol'],
    ['organisation', 'Jung In-cheol Ltd', 'Jung In-cheol'],
  ])('of the %s %s the reader is told what was read', (role, cell, name) => {
    const details = detailsOf(role, cell);
    expect(details).toHaveLength(1);
    expect(details[0]).toMatch(new RegExp(`; read as "${name}"$`, 'u'));
  });

  test('of a whole cell nothing is said', () => {
    expect(detailsOf('organisation', ' Velatrix  Works Ltd ')).toEqual([
      'VELATRIX WORKS LTD: the same letters',
    ]);
  });
});

describe('a ship in a column of companies', () => {
  test.each(['MV TARMOND 3', 'M/T "Tarmond 3"', 'Tarmond No. 3', 'Sunrise ex Tarmond 3'])(
    '%s',
    (cell) => {
      expect(detailsOf('organisation', cell)).toEqual([
        expect.stringMatching(/^TARMOND 3: the same letters; .*the listed one is a ship$/u),
      ]);
    },
  );

  test('is no person', () => {
    expect(detailsOf('name', 'MV TARMOND 3')).toEqual([]);
  });
});

test('the letters of a legal form are no initials', () => {
  expect(detailsOf('organisation', 'Sample Advies B.V.')).toEqual([]);
});
