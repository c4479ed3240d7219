import { REASONS } from '../../decisions/reasons.ts';
import { counted } from '../../reports/wording.ts';
import type { ReviewSession } from './session.ts';

/** What a review has done, and what it leaves open. */
export function closingLine({ done, place }: Pick<ReviewSession, 'done' | 'place'>): string {
  const kinds = Object.keys(REASONS).flatMap((disposition) => {
    const count = done.filter(
      (line) => line.kind === 'decision' && line.disposition === disposition,
    ).length;
    return count === 0 ? [] : [`${count} ${disposition.replace('-', ' ')}`];
  });
  const approved = done.filter(({ kind }) => kind === 'approval').length;
  const all = [...kinds, ...(approved > 0 ? [`${approved} approved`] : [])];
  const open =
    place.of === 0 ? 'no hit is open any more' : `${counted(place.of, 'hit')} still open`;
  return `${all.length === 0 ? 'nothing decided' : all.join(', ')}; ${open}`;
}
