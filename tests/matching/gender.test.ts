import { describe, expect, test } from '@jest/globals';
import { compareGenders } from '../../src/matching/gender.ts';

describe('gender', () => {
  test.each([
    [['M'], 'Male', 'equal'],
    [['남성'], 'Male', 'equal'],
    [['여'], 'Female', 'equal'],
    [['(f)'], 'Female', 'equal'],
    [['female'], 'Male', 'differs'],
    [['x', 'M'], 'Male', 'equal'],
    [['F', 'M'], 'Male', 'equal'],
    [['M/F'], 'Female', 'equal'],
    [['M'], 'Female; Male', 'equal'],
    [['F', 'f'], 'Male', 'differs'],
  ])('%j beside %s is %s', (here, listed, verdict) => {
    const expected = { kind: 'gender', verdict, here: here.join('; '), listed };
    expect(compareGenders(here, listed)).toMatchObject(expected);
  });

  test('says little for and more against', () => {
    const same = compareGenders(['M'], 'Male')?.weight ?? Number.NaN;
    const other = compareGenders(['F'], 'Male')?.weight ?? Number.NaN;
    expect(same).toBeGreaterThan(0);
    expect(-other).toBeGreaterThan(same);
  });

  test.each([
    [[], 'Male', 'missing-here', null],
    [[' '], 'Male', 'missing-here', null],
    [['M'], undefined, 'missing-on-list', 'M'],
  ])('%j beside %s is %s', (here, listed, verdict, shown) => {
    const evidence = compareGenders(here, listed);
    expect(evidence).toMatchObject({ verdict, here: shown, listed: listed ?? null, weight: 0 });
    expect(evidence).not.toHaveProperty('detail');
  });

  test.each([
    [['x'], 'Male', 'missing-here'],
    [['constructor'], 'Male', 'missing-here'],
    [['M'], 'Unknown', 'missing-on-list'],
  ])('%j beside %s is told as not understood', (here, listed, verdict) => {
    expect(compareGenders(here, listed)).toMatchObject({
      verdict,
      here: here.join('; '),
      listed,
      weight: 0,
      detail: 'understood as neither male nor female',
    });
  });

  test('is not mentioned where neither side has one', () => {
    expect(compareGenders([], undefined)).toBeUndefined();
  });
});

test.each([
  ['мужской', 'Male'],
  ['Weiblich', 'Female'],
  ['femenino', 'Female'],
  ['男', 'Male'],
  ['Nữ', 'Female'],
])('%s is understood as %s', (here, listed) => {
  expect(compareGenders([here], listed)).toMatchObject({ verdict: 'equal' });
});
