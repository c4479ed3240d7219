import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../../src/names/comparison.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'organisation'), prepareName(b, 'organisation'), () => 9);

/** Names that are one or look it, initials among them. */
const names = fc.constantFrom(
  ...['MAEI', 'Ministry of Atomic Energy Industry', 'Velatrix Tarmond Sample', 'VTSA', 'Star'],
  ...['Yue Kong', 'Kong Yue Pao', 'National Bank', 'Melli Bank', 'Georgia', 'Trading', 'A Volna'],
);
const inFront = fc.constantFrom('', 'PAO', 'Too', 'LLC', 'Joint Stock Company', 'Sia', 'The');
const behind = fc.constantFrom('', 'AO', 'Ltd', 'Private Joint Stock Company', 'Sia', 'Tbk', 'Co');
const writings = fc.tuple(inFront, names, behind).map((parts) => parts.join(' '));

test('comparing names is symmetric, whatever legal forms they have and where', () => {
  fc.assert(
    fc.property(writings, writings, (a, b) => {
      const [there, back] = [compare(a, b), compare(b, a)];
      expect(there.score).toBeCloseTo(back.score, 9);
      expect(there.information).toBeCloseTo(back.information, 9);
    }),
    { numRuns: 3000 },
  );
});
