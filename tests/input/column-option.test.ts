import { describe, expect, test } from '@jest/globals';
import { parseColumnOption } from '../../src/input/column-option.ts';

describe('--column', () => {
  test.each([
    ['name=Supplier', { role: 'name', header: 'Supplier' }],
    ['birth_date=#3', { role: 'birth_date', header: '#3' }],
    ['name=a=b', { role: 'name', header: 'a=b' }],
    [' Name = 업체 명 ', { role: 'name', header: '업체 명' }],
  ])('%j', (text, column) => {
    expect(parseColumnOption(text)).toEqual(column);
  });

  test.each([
    ['nmae=Supplier', 'no role is called "nmae"; did you mean name? roles: id name surname'],
    ['zzzz=Supplier', 'no role is called "zzzz"; roles: id name surname'],
    ['name', 'write --column <role>=<header>'],
    ['name=', 'write --column <role>=<header>'],
    ['=x', 'no role is called ""'],
  ])('%j is refused', (text, message) => {
    expect(() => parseColumnOption(text)).toThrow(message);
  });
});
