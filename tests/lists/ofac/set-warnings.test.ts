import { describe, expect, test } from '@jest/globals';
import { unreadIdentifiers } from '../../../src/lists/ofac/set-warnings.ts';
import { CLAUSE_HEADS } from '../../../src/lists/remarks/clause-heads.ts';

const messages = (...unread: readonly string[]) =>
  unreadIdentifiers('sdn.csv', [{ id: '1', facts: { unread } }]).map(({ message }) => message);

describe('a remark that looks like an identifier', () => {
  test.each([
    'Digital Wallet - XBT 1XXXX002003',
    'Sample Card No. 1002003 (Kenya) issued 1999',
    'Sample Card No. 1002003 (Congo, Democratic Republic of the)',
    'Sample Account: 100-200-300',
    'Sample Handle sample@example',
  ])('%s', (clause) => expect(messages(clause)).toHaveLength(1));

  test('most heads would be noticed if they were new, and no plain description is', () => {
    const notices = ({ head, example }: { head: string; example: string }) =>
      messages(`${head} ${example}`).length > 0;
    const plain = [
      'birth_date',
      'birth_place',
      'nationality',
      'gender',
      'linked_to',
      'sanctions',
      'note',
    ];
    const identifying = CLAUSE_HEADS.filter(({ field }) => !plain.includes(field));
    const others = CLAUSE_HEADS.filter(({ field }) => plain.includes(field));
    expect(identifying.filter(notices).length / identifying.length).toBeGreaterThan(0.85);
    expect(others.filter(notices)).toEqual([]);
  });
});

test.each([
  'Director.',
  'arrested 23 Apr 2002',
  'named in UNSCR 1483',
  'Senior Officer, Sample Party (SP), 1998-2006',
  'Interpol: Red Notice. File No. 2009/3599. March 24, 2009.',
  'U.S.A. Passport issued 21 Jun 1992 in Sample Town',
  '1002003',
  '',
])('a description: %j', (clause) => expect(messages(clause)).toEqual([]));

test('there is one warning for all, each kind named once with its first entry', () => {
  const parties = Array.from({ length: 8 }, (_, index) => ({
    id: `${100 + index}`,
    facts: {
      unread: ['Director.', `Sample Card No. 100200${index}`, `Kind${'abcdefgh'[index]} 1002003`],
    },
  }));
  const [warning, ...others] = unreadIdentifiers('sdn.csv', parties);
  expect(others).toEqual([]);
  expect(warning).toEqual({
    file: 'sdn.csv',
    message:
      '16 remarks look like an identifier and could not be read, so nothing is found by it: Sample Card No. (entry 100), Kinda (entry 100), Kindb (entry 101), Kindc (entry 102), Kindd (entry 103) and 4 more',
  });
});

test('nothing is said of remarks that were read', () => {
  expect(unreadIdentifiers('sdn.csv', [])).toEqual([]);
});
