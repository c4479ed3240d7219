import { ROLES } from '../input/subject.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { Change, Hit, HitChange, HitDecision } from '../matching/hit.ts';
import { diffFieldWords } from './list-diff/wording.ts';
import { fieldWords } from './wording.ts';

/** What a disposition is called in a sentence. */
export function dispositionWords(disposition: Disposition): string {
  return DISPOSITIONS[disposition];
}

const DISPOSITIONS: { readonly [disposition in Disposition]: string } = {
  'true-match': 'confirmed as a match',
  'false-positive': 'cleared',
  'needs-data': 'waiting for data',
  escalated: 'escalated',
};

/**
 * What was decided of a hit, by whom, when and why, and whether it still holds, in one sentence:
 * `was cleared on 2026-08-01 by A because birth-date-differs, since changed: your birth date ...`.
 */
export function decisionWords(decision: HitDecision): string {
  const { state, disposition, awaits, changes = [], against = [] } = decision;
  const what = `${dispositionWords(disposition)} ${takenWords(decision)}`;
  switch (state) {
    case 'cleared':
    case 'confirmed':
      return `${what}${holdsWords(decision)}`;
    case 'pending':
      return awaits === undefined ? what : `to be ${what}, as soon as a second person approves`;
    case 'lapsed':
      return `was ${what}, since changed: ${told(changes)}`;
    case 'contradicted':
      return `${what}, and decided otherwise in ${against.join(', ')}`;
  }
}

function takenWords({ time, author, reason, text }: HitDecision): string {
  const why = text === undefined ? reason : `${reason}: ${text}`;
  return `on ${time.slice(0, 10)} by ${author} because ${why}`;
}

function holdsWords({ approver, expires }: HitDecision): string {
  const seen = approver === undefined ? '' : `, approved by ${approver}`;
  return expires === undefined ? seen : `${seen}, until ${expires}`;
}

/** How a hit stands to the earlier run, with the reason as far as it is known: empty without one. */
export function sinceWords({ change, changes = [] }: Hit): string {
  if (change === undefined) return '';
  return changes.length === 0 ? change : `${change}: ${told(changes, change)}`;
}

/** Two versions of the program may read the same list in other words: then nothing that can be named. */
function told(changes: readonly Change[], whole: HitChange = 'changed'): string {
  return changes.map((change) => changeWords(change, whole)).join('; ') || 'how the list was read';
}

/**
 * `your birth date (was 1990-01-01, now 1979-01-05)`, `address of ofac-sdn 52289`, or of a row or listing
 * as a whole what became of the hit, or that it changed otherwise.
 */
function changeWords(change: Change, whole: HitChange): string {
  const { side, field, list = '', id = '', before, now } = change;
  const became = whole === 'changed' ? 'came or went' : `is ${whole} or was changed`;
  switch (side) {
    case 'row':
      return field === 'row'
        ? `the row ${whole === 'gone' ? 'is gone, was changed or could not be read' : became}`
        : `your ${roleWords(field)}${fromTo(before, now)}`;
    case 'list':
      if (field === 'list') return `${list} was not screened against`;
      return field === 'listing'
        ? `the listing ${list} ${id} ${became}`
        : `${listFieldWords(field)} of ${list} ${id}`;
    case 'time':
      return `it expired on ${now ?? ''}`;
    case 'decision':
      return `the decision${fromTo(before, now)}`;
    case 'program':
      return field === 'settings'
        ? 'the settings or the version of the program'
        : `${field}${fromTo(before, now)} by the settings or the version of the program`;
  }
}

/** An alias is a name too, but not the name. */
function listFieldWords(field: string): string {
  return field === 'aliases' ? 'alias' : diffFieldWords(field);
}

function fromTo(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return now === undefined ? '' : ` (${now}, not given before)`;
  return now === undefined ? ` (was ${before}, not given now)` : ` (was ${before}, now ${now})`;
}

function roleWords(field: string): string {
  const role = ROLES.find((name) => name === field);
  return role === undefined ? field : fieldWords(role);
}
