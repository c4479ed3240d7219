import type { NameModel } from './name-model.ts';
import { readWeights } from './shares.ts';
import { givenOfSyllables } from './syllables.ts';
import {
  VIETNAMESE_GIVEN_NAMES,
  VIETNAMESE_MIDDLE_NAMES,
  VIETNAMESE_SURNAMES,
} from './tables/vietnamese-name-table.ts';

/**
 * Given names without a middle name: at home fewer than one in a hundred (hoten.org), in files of
 * freelancers judged to be four in ten, since forms ask for one first name.
 */
const WITHOUT_MIDDLE_NAME = 0.4;
/**
 * Share of the people whose names the tables have: the hundred commonest given names alone cover
 * 95 % of women. Their figures come from several sources, and some sum to a little more than all.
 */
const COVERED = 0.95;

/** Vietnamese names without tone marks; none with marks can be read as Korean. */
export function vietnameseModels(): readonly NameModel[] {
  const surnames = readWeights(VIETNAMESE_SURNAMES, COVERED);
  return [
    {
      language: 'vietnamese',
      weight: 1,
      surname: (word) => surnames.get(word) ?? 0,
      given: givenOfSyllables(
        readWeights(VIETNAMESE_MIDDLE_NAMES, COVERED),
        readWeights(VIETNAMESE_GIVEN_NAMES, COVERED),
        WITHOUT_MIDDLE_NAME,
      ),
    },
  ];
}
