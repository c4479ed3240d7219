/**
 * What some listings add to a name and is no part of it: `Sample Company; and any successor, sub-unit, or
 * subsidiary thereof`.
 */
const ADDED =
  /[\s,;]+(?:and|or|including)\s+(?:any|all|its|their)(?:[\s,]+(?:successors?|sub-?units?|subsidiar(?:y|ies)|affiliates?|and|or|any|its|thereof))+\.?$/i;

/** A name without what was added to it. */
export function bareName(printed: string): string {
  return printed.replace(ADDED, '');
}
