import { expect, test } from '@jest/globals';
import { isImoNumber } from '../../../src/matching/identifiers/imo-number.ts';
import { entryOf, matchRow } from '../sample.ts';

test.each(['9074729', '7406784', '9187629'])('%s has the right check digit', (digits) =>
  expect(isImoNumber(digits)).toBe(true),
);

test.each(['9074728', '9074792', '907472', '90747290', 'abcdefg', ''])('%j has not', (digits) =>
  expect(isImoNumber(digits)).toBe(false),
);

const SHIP = entryOf({
  name: 'SAMPLE STAR 9',
  type: 'vessel',
  identifiers: [
    { kind: 'registration', label: 'Vessel Registration Identification', value: 'IMO 9074729' },
  ],
});

test.each([
  ['IMO Number', '9074729', 'exact'],
  ['International Maritime Organization (IMO) number', '9074729', 'exact'],
  ['imoNumber', '9074729', 'exact'],
  ['IMO Number', '9074728', undefined],
  ['Registration Number', '9074729', undefined],
])('a list with the letters in the label: %s %s', (label, value, tier) => {
  const ship = { ...SHIP, identifiers: [{ kind: 'registration', label, value } as const] };
  const [hit] = matchRow({ name: ['Jane Doe'], tax_id: [`IMO ${value}`] }, [ship]);
  expect(hit?.tier).toBe(tier);
});

const hitsOf = (tax_id: string) => matchRow({ name: ['Jane Doe'], tax_id: [tax_id] }, [SHIP]);

test.each(['9074729', 'IMO 9074729', 'IMO9074729', 'IMO No. 9074729', 'imo: 9074729', '9074729.0'])(
  '%s leads to the listed ship',
  (number) => expect(hitsOf(number)).toMatchObject([{ tier: 'exact' }]),
);

test.each(['9074728', 'IMO 9074728', '19074729', 'HRB 9074729'])('%s does not', (number) =>
  expect(hitsOf(number)).toEqual([]),
);
