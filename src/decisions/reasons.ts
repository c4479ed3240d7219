import type { Disposition } from '../matching/disposition.ts';

/** Why a hit was decided so: a code for counting, its meaning for the reader. */
export interface Reason {
  readonly code: string;
  readonly meaning: string;
}

const OTHER: Reason = { code: 'other', meaning: 'another reason, told in the text' };

/**
 * The reasons of each disposition, after the steps that OFAC asks for before a call ("Assessing OFAC
 * Name Matches": which list, type of party, how much of the name, the whole entry, several similarities)
 * and the outcomes that are usual in screening.
 */
export const REASONS: { readonly [disposition in Disposition]: readonly Reason[] } = {
  'false-positive': [
    { code: 'birth-date-differs', meaning: 'another date of birth' },
    { code: 'identifier-differs', meaning: 'another passport, registration or other number' },
    { code: 'nationality-differs', meaning: 'another nationality, beside more that differs' },
    { code: 'address-differs', meaning: 'another address, beside more that differs' },
    { code: 'type-differs', meaning: 'a person and no company or ship, or the other way round' },
    { code: 'name-differs', meaning: 'only a part of the name agrees, or it is another name' },
    { code: 'several-differ', meaning: 'several fields differ' },
    { code: 'confirmed-identity', meaning: 'identity established from documents or by a call' },
    OTHER,
  ],
  'true-match': [
    { code: 'identifier-equal', meaning: 'a number, account or wallet is the listed one' },
    { code: 'several-agree', meaning: 'name and several other fields agree' },
    { code: 'authority-confirmed', meaning: 'the authority that listed the party confirmed it' },
    OTHER,
  ],
  'needs-data': [
    { code: 'birth-date-missing', meaning: 'the date of birth is to be asked for' },
    { code: 'identifier-missing', meaning: 'a passport or registration number is to be asked for' },
    { code: 'documents-asked', meaning: 'documents were asked for' },
    OTHER,
  ],
  escalated: [
    { code: 'to-compliance', meaning: 'handed to compliance' },
    { code: 'to-counsel', meaning: 'handed to counsel' },
    { code: 'to-authority', meaning: 'put to the authority that listed the party' },
    OTHER,
  ],
};
