import { expect, test } from '@jest/globals';
import { withoutHonorifics } from '../../src/names/honorifics.ts';

test.each([
  ['Mr. Gayk Asatryan', 'Gayk Asatryan'],
  ['Lic. Gayk Asatryan', 'Gayk Asatryan'],
  ['Brig. Gen. Gayk Asatryan', 'Gayk Asatryan'],
  ['Engr Gayk Asatryan', 'Gayk Asatryan'],
  ['Shri Gayk Asatryan', 'Gayk Asatryan'],
  ['Г-н Гайк Асатрян', 'Гайк Асатрян'],
])('%s is called %s', (name, rest) => expect(withoutHonorifics(name)).toBe(rest));

test.each(['Hon Asatryan', 'Gayk Engr', 'Mgr'])('%s stays', (name) => {
  expect(withoutHonorifics(name)).toBe(name);
});
