import { describe, expect, test } from '@jest/globals';
import {
  isCountryCode,
  isLabel,
  mayBeSeries,
} from '../../../src/matching/identifiers/document-labels.ts';

describe('words before a number', () => {
  test.each(['No.', 'Nr', 'ID', 'D.N.I.', 'R.F.C.', 'ИНН', 'PRK', '여권번호'])(
    '%s is a label and no series',
    (word) => expect([isLabel(word), mayBeSeries(word)]).toEqual([true, false]),
  );

  test.each(['HRB', 'PS', 'C', 'hra', 'АБ'])('%s may be a series', (word) =>
    expect([isLabel(word), mayBeSeries(word)]).toEqual([false, true]),
  );

  test.each(['RU', 'rus', 'EL'])('%s is a country', (word) =>
    expect(isCountryCode(word)).toBe(true),
  );

  test.each(['NO', 'ID', 'XX', 'R', ''])('%j is none', (word) =>
    expect(isCountryCode(word)).toBe(false),
  );
});
