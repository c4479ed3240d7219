import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/lists/entry.ts';
import { findEntries } from '../../../src/lists/network/find-entries.ts';
import { entryOf, listOf } from '../sample-list.ts';

const aka = (name: string) => ({ name, kind: 'aka', strength: 'strong' }) as const;
const weak = (name: string) => ({ name, kind: 'aka', strength: 'weak' }) as const;

const lists = [
  listOf([
    entryOf('101', {
      name: 'SAMPLE, Person-one',
      aliases: [weak('UNIT ONE'), aka("SA'MPLE, Pérson")],
    }),
    entryOf('102', {
      name: 'SAMPLE TRADING CORPORATION',
      aliases: [aka('UNIT ONE'), aka('표본 하나')],
    }),
    entryOf('20', { name: 'UNIT ONE', references: [{ list: 'un-sc', id: 'KPe.001' }] }),
    entryOf('103', { name: 'SAMPLE TRADING COMPANY' }),
  ]),
  listOf([entryOf('101', { name: 'EXAMPLE', list: 'example-list' })], { name: 'example-list' }),
];

function found(query: string) {
  const tell = ({ entry, by, matched }: { entry: Entry; by: string; matched: string }) =>
    `${entry.list === 'sample-list' ? '' : 'example-list:'}${entry.id} ${by} ${matched}`;
  const { best, others } = findEntries(lists, query);
  return { best: best.map(tell), others: others.map(tell) };
}

describe('what a query finds', () => {
  test.each([
    ['an id', '102', ['102 id 102']],
    ['an id of two lists', '101', ['101 id 101', 'example-list:101 id 101']],
    ['an id with its list', ' Example-List:101 ', ['example-list:101 id 101']],
    ['a number on another list', 'kpe.001', ['20 reference KPe.001']],
    ['a number on another list, with that list', 'un-sc:KPe.001', ['20 reference KPe.001']],
    ['a name as printed', 'SAMPLE, Person-one', ['101 primary SAMPLE, Person-one']],
    ['a name without comma and case', 'sample person one', ['101 primary SAMPLE, Person-one']],
    ['the given name first', 'Person One Sample', ['101 primary SAMPLE, Person-one']],
    ['words in any order', 'one person sample', ['101 primary SAMPLE, Person-one']],
    ['words written together', 'Personone Sample', ['101 primary SAMPLE, Person-one']],
    ['without accents and apostrophes', 'person sample', ["101 strong SA'MPLE, Pérson"]],
    ['a name in hangul', '표본 하나', ['102 strong 표본 하나']],
    [
      'whole words of a name',
      'trading sample',
      ['102 words SAMPLE TRADING CORPORATION', '103 words SAMPLE TRADING COMPANY'],
    ],
    ['beginnings of words', 'samp trad corp', ['102 beginnings SAMPLE TRADING CORPORATION']],
    ['words of one name only', 'sample unit', []],
    ['nothing', 'nobody', []],
    ['nothing for marks alone', ' .,- ', []],
    ['nothing for an empty query', '', []],
  ])('%s', (_, query, best) => {
    expect(found(query)).toEqual({ best, others: [] });
  });

  test('a primary name goes before an alias, and that before a weak one', () => {
    expect(found('unit one')).toEqual({
      best: ['20 primary UNIT ONE'],
      others: ['102 strong UNIT ONE', '101 weak UNIT ONE'],
    });
  });

  test('the same number of several comes in the order of lists, then of numbers', () => {
    const many = listOf(['10', '9', 'B', '1'].map((id) => entryOf(id, { name: 'SAME' })));
    expect(findEntries([many], 'same').best.map(({ entry }) => entry.id)).toEqual([
      '1',
      '9',
      '10',
      'B',
    ]);
  });
});
