import { describe, expect, test } from '@jest/globals';
import {
  type OfficialSystem,
  spellOfficially,
} from '../../../src/names/korean/official-spelling.ts';

describe.each<[OfficialSystem, readonly (readonly [string, string])[]]>([
  [
    'revised',
    [
      ['정', 'jeong'],
      ['최', 'choe'],
      ['권', 'gwon'],
      ['흥', 'heung'],
      ['희', 'hui'],
      ['남궁', 'namgung'],
      ['독고', 'dokgo'],
      ['선우', 'seonu'],
    ],
  ],
  [
    'mccune-reischauer',
    [
      ['정', "cho'ng"],
      ['최', "ch'oe"],
      ['권', "kwo'n"],
      ['흥', "hu'ng"],
      ['희', "hu'i"],
      ['남궁', 'namgung'],
      ['독고', 'tokko'],
      ['제갈', 'chegal'],
      ['황보', 'hwangbo'],
      ['사공', 'sagong'],
    ],
  ],
  [
    'dprk',
    [
      ['정', "jo'ng"],
      ['최', 'choe'],
      ['리', 'ri'],
      ['태', 'thae'],
      ['표', 'phyo'],
      ['제갈', 'jegal'],
    ],
  ],
])('%s', (system, cases) => {
  test.each(cases)('%s is %s', (hangul, spelling) => {
    expect(spellOfficially(hangul, system)).toBe(spelling);
  });

  test.each(['', 'kim', '金'])('%j is no hangul', (text) => {
    expect(spellOfficially(text, system)).toBe('');
  });
});
