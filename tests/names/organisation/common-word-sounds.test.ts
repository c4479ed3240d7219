import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { commonWord } from '../../../src/names/organisation/common-words.ts';
import { RUSSIAN_ADJECTIVES } from '../../../src/names/organisation/russian-adjective-table.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

const rows = RUSSIAN_ADJECTIVES.trim()
  .split('\n')
  .map((row) => row.split(' '));

describe('the table of Russian adjectives', () => {
  test('has each stem once, for a word that the others have', () => {
    const stems = rows.flatMap(([, ...stems]) => stems);
    expect(new Set(stems).size).toBe(stems.length);
    expect(rows.filter(([word = '']) => commonWord(word)?.word !== word)).toEqual([]);
  });

  test('every stem is found with every ending', () => {
    const missed = rows.flatMap(([word, ...stems]) =>
      stems.flatMap((stem) =>
        ['yy', 'yi', 'y', 'aya', 'aia', 'oe', 'oye', 'ye', 'ogo', 'ykh'].filter(
          (ending) => commonWord(stem + ending)?.word !== word,
        ),
      ),
    );
    expect(missed).toEqual([]);
  });
});

test.each([
  ['novyi', 'new'],
  ['metallurgicheskii', 'metallurgical'],
  ['moskovskaja', 'moscow'],
  ['nauchno', 'science'],
  ['himicheskij', 'chemical'],
  ['birzha', 'exchange'],
  ['kontsern', 'concern'],
  ['korporatsiia', 'company'],
  ['predpriiatie', 'enterprises'],
])('%s is %s', (word, expected) => expect(commonWord(word)?.word).toBe(expected));

test.each(['novo', 'nova', 'novak', 'marshal', 'sistema', 'gornik', 'gazov', 'velatrixskaya'])(
  '%s may be a name',
  (word) => expect(commonWord(word)).toBeUndefined(),
);

test.each([
  ['АО Самарский металлургический завод', 'JSC SAMARA METALLURGICAL PLANT'],
  ['Moskovskiy Kreditnyy Bank', 'MOSKOVSKY KREDITNY BANK PAO'],
  ['АО НОВЫЙ ЛИЗИНГ', 'JSC NOVYI LIZING'],
])('%s is %s', (a, b) => {
  const [x, y] = [prepareName(a, 'organisation'), prepareName(b, 'organisation')];
  expect(compareNames(x, y, () => 5).score).toBeGreaterThan(0.5);
});
