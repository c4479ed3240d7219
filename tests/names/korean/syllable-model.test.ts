import { describe, expect, test } from '@jest/globals';
import { modelOf, southernForm, southernPriors } from '../../../src/names/korean/syllable-model.ts';

describe('one syllable in the writing of North and South', () => {
  test.each([
    ['란', '난'],
    ['록', '녹'],
    ['락', '낙'],
    ['로', '노'],
    ['루', '누'],
    ['림', '임'],
    ['룡', '용'],
    ['녀', '여'],
    ['철', '철'],
  ])('the given %s is %s', (form, southern) => {
    expect(southernForm(form, 'given')).toBe(southern);
    expect(southernForm(southern, 'given')).toBe(southern);
  });

  test.each(['라', '래', '람', '랑', '능'])('the given %s has no other writing', (form) => {
    expect(southernForm(form, 'given')).toBe(form);
  });

  test.each([
    ['라', '나'],
    ['로', '노'],
    ['리', '이'],
    ['황보', '황보'],
  ])('the surname %s is %s', (form, southern) => {
    expect(southernForm(form, 'surname')).toBe(southern);
  });
});

test.each(['surname', 'given'] as const)('the priors of a %s are probabilities', (place) => {
  const priors = [...modelOf(place).priors.values()];
  expect(Math.min(...priors)).toBeGreaterThan(0);
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  expect(sum(priors)).toBeGreaterThan(0.95);
  expect(sum(priors)).toBeLessThan(1.05);
  expect(sum(southernPriors(place).values())).toBeCloseTo(sum(priors), 9);
});

test('what nobody in the samples has is as likely as characters allow', () => {
  const { priors } = modelOf('given');
  expect(priors.get('언')).toBeGreaterThan(5 * (priors.get('죄') ?? 1));
});
