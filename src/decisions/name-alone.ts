import { HaechiError } from '../foundation/haechi-error.ts';
import { isNameAlone } from '../matching/change/subject-identity.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { Hit } from '../matching/hit.ts';

/**
 * Refuses to clear a row of which nothing but a name is known.
 *
 * @throws HaechiError `USAGE`, with what the row takes
 */
export function refuseNameAlone(disposition: Disposition, subject: Hit['subject']): void {
  if (disposition !== 'false-positive' || !isNameAlone(subject)) return;
  const { name = [], organisation = [], id: [number] = [] } = subject;
  const [shown = 'this row'] = [...name, ...organisation];
  const another = number === undefined ? '' : `; an id such as ${number} may be another's`;
  throw new HaechiError(
    'USAGE',
    `nothing but a name is known of ${shown}, and clearing it would clear everybody of that name`,
    {
      cure: `screen with a column that tells who it is, such as a birth date or a customer's id${another}`,
    },
  );
}
