import type { Evidence, Listing } from '../matching/hit.ts';
import type { Reason } from '../matching/parties/reason.ts';
import { fieldWords, linkWords, writeScore } from './wording.ts';

/** A party's listing by its list and number. */
export function listingNumber({ list, id }: Pick<Listing, 'list' | 'id'>): string {
  return `${list} ${id}`;
}

/**
 * What is told of one listing among several: what it came to by itself, why it is the same party, what
 * of the row agrees with it and what differs, and whom it is linked to. Empty for the only listing.
 */
export function listingFacts(listing: Listing): readonly string[] {
  const { score, tier, because, sameAs, evidence = [], linkedTo = [] } = listing;
  if (because === undefined && score === undefined) return [];
  const agreeing = evidence.filter(({ verdict }) => verdict === 'equal' || verdict === 'similar');
  const differing = evidence.filter(({ verdict }) => verdict === 'differs');
  return [
    score === undefined ? 'not raised by itself' : `${tier} ${writeScore(score)}`,
    ...(because && sameAs ? [`${reasonWords(because)} as ${listingNumber(sameAs)}`] : []),
    ...told('agrees with yours in', [...new Set(agreeing.map(({ kind }) => fieldWords(kind)))]),
    ...told('differs from yours in', differing.map(differingField)),
    ...told('linked to', linkedTo.map(linkWords)),
  ];
}

function differingField({ kind, listed }: Evidence): string {
  return `${fieldWords(kind)} (listed ${listed ?? ''})`;
}

function told(label: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${label} ${inWords(values)}`];
}

/** Why two listings are one party: `same passport 390220044, name and birth date`. */
function reasonWords(reasons: readonly Reason[]): string {
  return (['same', 'similar'] as const)
    .map((word) => {
      const fields = reasons.filter((reason) => relation(reason) === word).map(reasonField);
      return { word, fields: [...new Set(fields)] };
    })
    .filter(({ fields }) => fields.length > 0)
    .map(({ word, fields }) => `${word} ${inWords(fields)}`)
    .join(', ');
}

/** A date of birth that is similar is the same year. */
function relation({ kind, verdict }: Reason): 'same' | 'similar' {
  return verdict === 'equal' || kind === 'birth_date' ? 'same' : 'similar';
}

/** Numbers are told, since a reader can look them up; names and dates stand on the lists. */
function reasonField({ kind, verdict, value }: Reason): string {
  switch (kind) {
    case 'name':
    case 'birth_place':
    case 'nationality':
    case 'country':
      return fieldWords(kind);
    case 'birth_date':
      return verdict === 'equal' ? 'birth date' : 'year of birth';
    default:
      return `${fieldWords(kind)} ${value}`;
  }
}

function inWords(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} and ${last}`;
}
