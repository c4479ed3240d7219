import { expect, test } from '@jest/globals';
import { areOnlyForms } from '../../../src/matching/names-in-cell/forms-behind.ts';
import { upToLegalForm } from '../../../src/matching/names-in-cell/legal-border.ts';
import { personInFirm } from '../../../src/matching/names-in-cell/person-in-firm.ts';

const ENDS =
  'Ltd|Co., Ltd.|Co Ltd|LLC|L.L.C.|Inc.|GmbH|GmbH & Co. KG|S.A.|S.A. de C.V.|Pte. Ltd.|Corp.'.split(
    '|',
  );

test.each(ENDS.filter(areOnlyForms))('behind other names %s is cut off as well', (forms) => {
  for (const name of ['Anna Sample', 'Velatrix Trading', 'Sample de Velatrix', 'Velatrix Y']) {
    expect([name, upToLegalForm(`${name} ${forms}`)]).toEqual([name, undefined]);
    expect(personInFirm(`${name} ${forms}`)).toBe(name);
  }
});

test.each(['Ltd', 'Co., Ltd.', 'LLC', 'Inc.', 'GmbH'])('%s is nothing but forms', (forms) => {
  expect(areOnlyForms(forms)).toBe(true);
});

test.each(['Ltd. HQ', 'Ltd Nicosia', 'Co of Samples', 'LLC - HQ', 'Sample'])(
  '%s is more',
  (forms) => {
    expect(areOnlyForms(forms)).toBe(false);
  },
);
