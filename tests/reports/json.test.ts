import { describe, expect, test } from '@jest/globals';
import { EMPTY_SUMMARY, REJECTED, writeReport } from './sample.ts';

describe('json', () => {
  test('holds the same hits and the same summary as ndjson', () => {
    const document = JSON.parse(writeReport('json'));
    const lines = writeReport('ndjson').trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    expect([...document.hits, document.summary]).toEqual(records);
    expect(Object.keys(document)).toEqual(['hits', 'indicators', 'rejected', 'summary']);
  });

  test('holds the rejected rows with their text, even if they came between hits', () => {
    expect(JSON.parse(writeReport('json')).rejected).toEqual(REJECTED);
  });

  test('has a line for each hit', () => {
    const lines = writeReport('json').split('\n');
    expect(lines.filter((line) => line.startsWith('{"kind":"hit"'))).toHaveLength(4);
  });

  test('a run without hits has empty lists', () => {
    const run = { rows: [], rejected: [], summary: EMPTY_SUMMARY };
    expect(JSON.parse(writeReport('json', run))).toMatchObject({
      hits: [],
      indicators: [],
      rejected: [],
      summary: { kind: 'summary', rowsRead: 120 },
    });
  });
});
