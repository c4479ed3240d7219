import { describe, expect, test } from '@jest/globals';
import { compileIndex } from '../../../src/matching/candidates/index-image.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { findRevision } from '../../../src/matching/revision/revision.ts';
import { packRevision, RevisionFilter } from '../../../src/matching/revision/revision-filter.ts';
import { DigestSet } from '../../../src/screening/memory/digest-set.ts';
import { HitlessRows } from '../../../src/screening/memory/hitless-rows.ts';
import { rowDigest } from '../../../src/screening/memory/row-digest.ts';
import { entryOf, listOf, subjectOf } from '../../matching/sample.ts';

const [known, other] = ['Walnut Zephyr', 'Ivory Comet'].map((name) => subjectOf({ name: [name] }));
const hitless = DigestSet.of(rowDigest(known?.values ?? {}));

/** As it is after a party of this name was added to a list that had none like it. */
function filterFor(name: string): RevisionFilter {
  const old = Array.from({ length: 100 }, (_, at) => `Qual${at}a Qerm${at}o`);
  const [then, now] = [old, [...old, name]].map((names) => [
    listOf(...names.map((text, at) => entryOf({ id: `${at}`, name: text }))),
  ]);
  if (!then || !now) throw new Error('no lists');
  const index = compileIndex(now);
  const revision = findRevision({ lists: then, index: compileIndex(then) }, { lists: now, index });
  if (!revision) throw new Error('all weighs otherwise');
  return new RevisionFilter(packRevision(revision, {}), createMatcher(now, { index }));
}

describe('rows that had no hit', () => {
  test('are passed over, and no others', () => {
    const rows = new HitlessRows({ hitless });
    expect([known, other].map((row) => row && rows.has(row))).toEqual([true, false]);
  });

  test.each([
    ['Zephyr Walnut', false],
    ['Star Anise', true],
  ])('against a list with %s: %s', (name, isPassedOver) => {
    const rows = new HitlessRows({ hitless, revision: filterFor(name) });
    expect([known, other].map((row) => row && rows.has(row))).toEqual([isPassedOver, false]);
  });
});
