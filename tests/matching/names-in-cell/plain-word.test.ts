import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formWords, plainWords } from '../../../src/matching/names-in-cell/plain-word.ts';
import { writtenNames } from '../../../src/matching/written-names.ts';

test.each([
  ['Sample', ['sample']],
  ['Ján', ['jan']],
  ['Anna-Maria', ['anna', 'maria']],
  ['de', ['de']],
  ['GmbH', ['gmbh']],
  ['Rossi', ['rossi']],
  ["O'Sample", ['osample']],
  ['D’Sample-Ku’n', ['dsample', 'kun']],
  ['Al-Sample', ['al', 'sample']],
  ['J.', ['j']],
  ['K', ['k']],
])('%s is plain', (piece, folded) => {
  expect(plainWords(piece)).toEqual(folded);
});

test.each([
  'J.K.',
  "Sample'",
  "'Sample",
  'y',
  'Sample,',
  'Sample1',
  '표본',
  'und',
  'Dr',
  'MV',
  'USD',
  'Sampl\u0435',
])('%s may be more than words of a name', (piece) => {
  expect(plainWords(piece)).toBeUndefined();
});

describe('a cell of plain words', () => {
  const word = fc.constantFrom(
    ...'Sample Person Jong In Chol De El Al Van y and et und aka c/o dba Ltd GmbH Co AS Doo SA Company Trading MV Dr Mr Ssi Kim-ssi ssi nim Rossi Al-Sample Chang-Il Jr USD EUR formerly alias named for Anna-Maria C T'.split(
      ' ',
    ),
    ...["O'Sample", 'D’Sample', "Yo'ng", "Ku'n-so'ng"],
    ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [letter, `${letter}.`]),
  );

  test('is one name', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (pieces) => {
        fc.pre(pieces.every((piece) => plainWords(piece) !== undefined));
        const cell = pieces.join(' ');
        expect(writtenNames(cell)).toEqual([cell]);
      }),
      { numRuns: 500 },
    );
  });

  test('is one name with legal forms behind it', () => {
    const form = fc.constantFrom(
      ...'Co. Co., Ltd. Ltd., Inc. Corp. S.A. S.A.S. L.L.C. LLC, B.V. Pte. Pty. GmbH, A.Ş. S.r.l. d.o.o. Sp. Lda. S. A. y K.K. Bhd. Sdn. Est. Cia. Ltda. No.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(form, { minLength: 1, maxLength: 3 }),
        (pieces, forms) => {
          fc.pre(pieces.every((piece) => plainWords(piece) !== undefined));
          fc.pre(forms.every((piece) => plainWords(piece) ?? formWords(piece)));
          const cell = [...pieces, ...forms].join(' ');
          expect(writtenNames(cell)).toEqual([cell]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
