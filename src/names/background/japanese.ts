import { learnMorae } from './mora-model.ts';
import { type NameModel, tableAndRest } from './name-model.ts';
import { readShares, readWeights } from './shares.ts';
import { JAPANESE_GIVEN_NAMES, JAPANESE_SURNAMES } from './tables/japanese-name-table.ts';

/** People of Japan in thousands. */
const POPULATION = 126_000;
/** Share of the given names of the table among all: judged. */
const GIVEN_COVERED = 0.7;

/** Japanese names in Hepburn romanization without marks of length. */
export function japaneseModels(): readonly NameModel[] {
  const surnames = readShares(JAPANESE_SURNAMES, POPULATION);
  const given = readWeights(JAPANESE_GIVEN_NAMES, GIVEN_COVERED);
  return [
    {
      language: 'japanese',
      weight: 1,
      surname: tableAndRest(surnames, learnMorae(surnames.keys())),
      given: tableAndRest(given, learnMorae(given.keys())),
    },
  ];
}
