import { expect, test } from '@jest/globals';
import { REASONS } from '../../../src/decisions/reasons.ts';
import { describeOnTerminal, type Step } from '../pseudo-terminal.ts';
import { uncoloured } from '../reading.ts';
import { Sample, screensOf } from './sample.ts';

const sample = new Sample();
const down = '\u001b[B';

describeOnTerminal('a review in a small window', () => {
  test.each([
    [80, 24],
    [40, 12],
  ])(
    'of %i columns and %i lines shows all there is, at the latest by scrolling',
    async (columns, rows) => {
      const more: Step[] =
        columns < 80 ? Array.from({ length: 12 }, () => ['goes back', down]) : [];
      const shown = await sample.review(
        `${columns}`,
        [
          ['Hit 1 of 3', 'f'],
          ['Why is it', ''],
          ...more,
          ['goes back', '8'],
          ['own words', '\u001b'],
          ['not decided', 'q'],
        ],
        { columns, rows },
      );
      expect(shown.status).toBe(0);
      const screens = screensOf(shown).map((lines) => lines.map(uncoloured));
      expect(Math.max(...screens.map((lines) => lines.length))).toBeLessThanOrEqual(rows);
      expect(screens.flat().filter((line) => line.length > columns)).toEqual([]);
      const all = screens.map((lines) => lines.join(' ')).join('\n');
      for (const { code } of REASONS['false-positive']) expect(all).toContain(`${code}: `);
      expect(all).toMatch(/not decided[\s\S]*q quit/u);
    },
    30_000,
  );

  test('draws anew for a window of another size', async () => {
    const shown = await sample.review(
      'resized',
      [
        ['Hit 1 of 3', 'f'],
        ['9  other', { resize: [40, 12] }],
        ['more lines', '\u001b'],
        ['not decided', 'q'],
      ],
      { columns: 80, rows: 24 },
    );
    expect(shown.status).toBe(0);
    expect(screensOf(shown).at(-1)?.length).toBeLessThanOrEqual(12);
  }, 30_000);
});
