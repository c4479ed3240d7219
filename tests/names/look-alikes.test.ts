import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/names/folding.ts';
import { undisguised, withoutLookAlikes } from '../../src/names/look-alikes.ts';

describe('letters of another alphabet within a Latin word', () => {
  test.each([
    ['АNDREYEV', 'ANDREYEV', 'Cyrillic capital А'],
    ['Androniсov', 'Andronicov', 'Cyrillic small с'],
    ['ΚIM', 'KIM', 'Greek capital Κ'],
    ['МЕНTI SAMPLE', 'MEHTI SAMPLE', 'three Cyrillic capitals'],
  ])('%s is %s (%s)', (seen, meant) => expect(withoutLookAlikes(seen)).toBe(meant));

  test.each(['Андреев', 'ООО Sample', 'Sampleж', 'Sample', 'Σample'])('%s stays', (text) => {
    expect(withoutLookAlikes(text)).toBe(text);
  });

  test('is folded like the Latin letter', () => expect(fold('SАMPLE')).toBe('sample'));
});

describe('digits and letters that look like others', () => {
  test.each([
    ['V0LGA', 'VOLGA'],
    ['K1M J0NG UN', 'KIM JONG UN'],
    ['Sample A1i', 'Sample ALi'],
    ['lNDUSTRY', 'INDUSTRY'],
    ['SAMPLE, Syed AIi', 'SAMPLE, Syed Ali'],
    ['SAMl', 'SAMI'],
    ['5ample', 'Sample'],
    ['McDonaId', 'McDonald'],
  ])('%s may say %s', (seen, meant) => expect(undisguised(seen)).toContain(meant));

  test.each([
    'Department 53',
    'Ann McIntyre',
    'MacInnes',
    'A1',
    '3M',
    'Sample 2000',
    'Sample',
    '110TH',
    '정인철1',
    'Ali',
    'Al',
    'El-Sample',
    'Chang-Il',
  ])('%s says nothing else', (text) => expect(undisguised(text)).toEqual([]));
});
