import { present } from '../../assembly/present.ts';
import type { Party } from '../party.ts';
import { listOfPrograms } from '../programs.ts';
import type { AdvancedParty } from './advanced-party.ts';

/** What `ListValues` calls the list of Specially Designated Nationals. */
const SDN = 'SDN List';

/**
 * Which of OFAC's two lists a file holds: SDN when at least half of the parties stand on it, by the
 * list that their sanctions entries name. Where no entry names a list, the programmes tell.
 */
export function listOf(parties: readonly AdvancedParty[]): string {
  const listed = parties.filter(({ lists }) => lists.size > 0);
  if (listed.length === 0) {
    return listOfPrograms(parties.map(({ programs }) => ({ programs: [...programs] })));
  }
  const onSdn = listed.filter(({ lists }) => lists.has(SDN)).length;
  return onSdn * 2 >= listed.length ? 'ofac-sdn' : 'ofac-consolidated';
}

/**
 * A party with all that the later sections add. What other layouts print as clauses of the remarks
 * stands before its own comment, as in the legacy XML.
 */
export function toParty(whole: AdvancedParty): Party {
  const { party, programs, lists, listedOn, relations, clauses } = whole;
  const sublist = [...lists].filter((list) => list !== SDN).join('; ');
  return {
    ...party,
    programs: [...programs],
    ...present({ listedOn, sublist }),
    relations,
    remarks: [...clauses, ...(party.remarks === '' ? [] : [party.remarks])].join('; '),
  };
}
