import { expect, test } from '@jest/globals';
import { areOnlyForms } from '../../../src/matching/names-in-cell/forms-behind.ts';
import { upToLegalForm } from '../../../src/matching/names-in-cell/legal-border.ts';
import { personInFirm } from '../../../src/matching/names-in-cell/person-in-firm.ts';
import { words } from '../../../src/names/folding.ts';
import { cutLegalForms } from '../../../src/names/legal-forms.ts';

test.each([
  'Ltd',
  'Ltd.',
  'Co., Ltd.',
  'Co Ltd',
  'Pte. Ltd.',
  'LLC',
  'L.L.C.',
  'Inc.',
  'GmbH',
  'S.A.',
  'B.V.',
])('%s is nothing but forms, whatever name stands in front', (forms) => {
  expect(areOnlyForms(forms)).toBe(true);
  for (const name of ['Anna Sample', 'Velatrix Trading', 'Bo Chol', "D'Or Trading", 'Velatrix Y']) {
    const text = `${name} ${forms}`;
    expect(upToLegalForm(text)).toBeUndefined();
    expect(personInFirm(text)).toBe(name);
    expect(cutLegalForms(words(text)).words).toEqual(words(name));
  }
});

test.each([
  'Ltd. HQ',
  'Ltd Nicosia',
  'Co of Samples',
  'LLC - HQ',
  'Sample',
  'V.O.F.',
  'P.A.',
  'C.V.',
])('%s is more, or none', (forms) => {
  expect(areOnlyForms(forms)).toBe(false);
});
