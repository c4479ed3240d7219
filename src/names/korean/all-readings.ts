import { isWesternGivenName } from '../background/western-given-name.ts';
import { isShort, writtenWords } from './arrangement.ts';
import { readBesideOthers } from './beside.ts';
import { type CandidateReading, isWellFormed, readIn } from './candidate-reading.ts';
import { readWithInitials } from './initial.ts';
import { readWithSlip } from './slip-reading.ts';
import { systemsOf } from './systems/systems.ts';

/** All readings of a name as a Korean one, in no order. */
export function allReadings(name: string): CandidateReading[] {
  const written = writtenWords(name);
  const short = written.filter(isShort);
  const asItStands = [
    ...short.flatMap((words) => [
      ...systemsOf(words.script, words.words).flatMap((used) => readIn(words, used)),
      ...readWithInitials(words),
    ]),
    ...written.flatMap(readBesideOthers),
  ];
  return asItStands.some(isUsual) ? asItStands : [...asItStands, ...short.flatMap(readWithSlip)];
}

/** A word that is nothing Korean and no first name may also be a misspelt part of the name. */
function isUsual({ surname, given, limit, besides }: CandidateReading): boolean {
  if (limit !== undefined || !surname.regular || !isWellFormed(given)) return false;
  return besides === undefined || besides.split(' ').some(isWesternGivenName);
}
