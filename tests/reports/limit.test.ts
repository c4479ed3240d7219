import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { JONG, writeFileOf } from './sample.ts';

const LIMITED = { rows: [{ hits: [JONG], more: 21 }] };

test('an HTML page has a tile for hits that a limit left out, and none without any', async () => {
  const tile = '<dt>not shown (--limit)</dt><dd>21</dd>';
  expect((await writeFileOf('html', LIMITED)).toString()).toContain(tile);
  const whole = await writeFileOf('html', { rows: [{ hits: [JONG], more: 0 }] });
  expect(whole.toString()).not.toContain('not shown');
});

test('a workbook has a line for hits that a limit left out', async () => {
  const parts = unzipSync(await writeFileOf('xlsx', LIMITED));
  const strings = Buffer.from(parts['xl/sharedStrings.xml'] ?? []).toString();
  const sheet = Buffer.from(parts['xl/worksheets/sheet2.xml'] ?? []).toString();
  expect(strings).toContain('not shown (--limit)');
  expect(sheet).toContain('<v>21</v>');
});
