import { present } from '../assembly/present.ts';
import type { Reference } from '../entry.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';
import { describeDesignation } from './ftm-remarks.ts';
import { designationReferences } from './other-lists.ts';

/** What a Sanction says of the party that it designates. */
export interface Designation {
  readonly programIds: readonly string[];
  readonly programs: readonly string[];
  readonly listed: readonly string[];
  readonly started: readonly string[];
  readonly summaries: readonly string[];
  readonly references: readonly Reference[];
  /** All that it says, for the remarks. */
  readonly text: string;
}

export function toDesignation(sanction: FtmEntity): Designation {
  return {
    programIds: valuesOf(sanction, 'programId'),
    programs: valuesOf(sanction, 'program'),
    listed: valuesOf(sanction, 'listingDate'),
    started: valuesOf(sanction, 'startDate'),
    summaries: valuesOf(sanction, 'summary'),
    references: designationReferences({
      datasets: sanction.datasets,
      authorityIds: valuesOf(sanction, 'authorityId'),
      unscIds: valuesOf(sanction, 'unscId'),
    }),
    text: describeDesignation(sanction),
  };
}

/**
 * The programmes of a party: their ids, else their names, else the topics, so that an entry that is no
 * designation says what it is (`role.pep`).
 */
export function programsOf(party: FtmEntity, designations: readonly Designation[]): string[] {
  const ids = designations.flatMap(({ programIds }) => programIds);
  const names = designations.flatMap(({ programs }) => programs);
  const sources = [
    [...valuesOf(party, 'programId'), ...ids],
    [...valuesOf(party, 'program'), ...names],
    valuesOf(party, 'topics'),
  ];
  return [...new Set(sources.find((programs) => programs.length > 0) ?? [])];
}

/** The earliest day on which the party was listed, else on which a designation began. */
export function listingOf(designations: readonly Designation[]): { listedOn?: string } {
  const listed = designations.flatMap((designation) => designation.listed);
  const started = designations.flatMap((designation) => designation.started);
  const [listedOn] = (listed.length > 0 ? listed : started).sort();
  return present({ listedOn });
}
