import { describe, expect, test } from '@jest/globals';
import { eachPerson } from '../../../src/matching/names-in-cell/people.ts';

describe('several names', () => {
  test.each([
    ['Jung In Cheol & Son Kyong Sik', ['Jung In Cheol', 'Son Kyong Sik']],
    ['Sample One, Other Two and Third Person', ['Sample One', 'Other Two', 'Third Person']],
    ['정인철, 김정은', ['정인철', '김정은']],
    ['Velatrix Ltd and Tarmond GmbH', ['Velatrix Ltd', 'Tarmond GmbH']],
    ['OOO Velatrix and OOO Tarmond', ['OOO Velatrix', 'OOO Tarmond']],
    ['Velatrix Works and Tarmond Mills', ['Velatrix Works', 'Tarmond Mills']],
    ['Velatrix Ltd and Sample Person', ['Velatrix Ltd', 'Sample Person']],
  ])('%s', (text, names) => {
    expect(eachPerson(text)).toEqual(names);
  });
});

describe('one name whose legal form is that of the whole', () => {
  test.each([
    'Velatrix Oil and Gas Limited',
    'Velatrix Oil and Gas Co., Ltd.',
    'Jones, Miller and Tarmond LLC',
    'Velatrix Oil Trading and Gas Shipping Limited',
    'OOO Velatrix Oil and Tarmond Gas',
    'Velatrix und Sample GmbH',
    'Velatrix and Tarmond',
  ])('%s', (text) => {
    expect(eachPerson(text)).toEqual([]);
  });
});
