import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openSubjects } from '../../src/input/open-subjects.ts';
import { openList } from '../../src/lists/open-list.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import { prime } from '../../src/screening/prime.ts';
import { screen } from '../../src/screening/screen.ts';
import { Tally } from '../../src/screening/tally.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const SPENDING = `${DATA}csv/uk-government-spend`;
const LIST = `${DATA}lists/ofac-2026-08-20-reconstructed`;

const available = existsSync(SPENDING) && existsSync(LIST);
const title = 'government spending files against the whole list';

if (!available) test.skip(`${title}: ../shared/data is absent`, () => {});

(available ? describe : describe.skip)(title, () => {
  let matcher: Matcher;
  let rows = 0;
  let raised = 0;

  beforeAll(async () => {
    matcher = createMatcher(await openList(LIST, {}));
  });

  test.each(available ? readdirSync(SPENDING) : [])(
    '%s: every record is screened',
    async (name) => {
      const path = `${SPENDING}/${name}`;
      const subjects = await openSubjects(path, {});
      const tally = new Tally();
      for await (const _ of screen([await prime(subjects)], matcher, tally, 20));
      const summary = tally.close();
      rows += summary.rowsRead;
      raised += summary.rowsWithHits;
      expect(summary.rowsRejected).toBe(0);
      expect(summary.rowsScreened).toBe(recordsBelow(path, subjects.layout.headerLine));
    },
  );

  test('suppliers of a government hardly ever look like listed parties', () => {
    expect(rows).toBeGreaterThan(7000);
    expect(raised / rows).toBeLessThan(0.01);
  });
});

/** Counts with bare csv-parse: records below the header that have anything in them. */
function recordsBelow(path: string, headerLine: number): number {
  const records = parse(readFileSync(path, 'latin1'), {
    info: true,
    relax_column_count: true,
    skip_records_with_empty_values: true,
  }) as unknown as readonly { readonly info: { readonly lines: number } }[];
  return records.filter(({ info }) => info.lines > headerLine).length;
}
