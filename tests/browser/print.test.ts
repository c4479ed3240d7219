import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { JONG, SON } from '../reports/sample.ts';
import { describeInBrowser, openBrowser } from './browser.ts';
import { CLEARED, named, pageOf, pageOfRows } from './pages.ts';

jest.setTimeout(120_000);

/** Prints, and tells what was on paper: its rows, its closed evidence, its line on itself. */
async function print(page: Page) {
  await page.evaluate(`addEventListener('beforeprint', () => { window.printed = {
    rows: document.querySelectorAll('#list > .row').length,
    closed: document.querySelectorAll('#list .evidence:not([open])').length,
    paper: document.getElementById('paper').textContent,
  }; })`);
  await page.pdf();
  return (await page.evaluate('window.printed')) as { rows: number; closed: number; paper: string };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => named(`N${at}`, SON));

describeInBrowser('an HTML page on paper', () => {
  const browser = openBrowser();

  test('has every row that fits the filter, says which, and leaves the page as it was', async () => {
    const { page, troubles } = await browser.open(await pageOf([JONG, ...many(320), CLEARED]));
    const before = await page.locator('#list > .row').count();
    const { rows, closed, paper } = await print(page);
    expect({ rows, closed }).toEqual({ rows: 321, closed: 0 });
    expect(paper).toBe('321 of 322 rows, 321 potential matches, filter: decision open');
    expect(await page.locator('#list > .row').count()).toBe(before);
    expect(await page.locator('#list .evidence[open]').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('names every filter in force', async () => {
    const { page } = await browser.open(await pageOfRows([[JONG, SON], [SON]]));
    expect((await print(page)).paper).toBe('2 of 2 rows, 3 potential matches, filter: none');
    await page.uncheck('input[value=strong]');
    await page.fill('#find', ' Kyong  ');
    expect((await print(page)).paper).toBe(
      '2 of 2 rows, 2 potential matches, filter: tier possible; search "Kyong"',
    );
  });

  test('says how many rows are beyond what it prints', async () => {
    const { page } = await browser.open(await pageOf(many(1001)));
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('#list > .row').count()).toBe(1000);
    expect(await page.textContent('#paper')).toContain('1,000 of 1,001 rows');
    expect(await page.textContent('#paper')).toContain('NOT PRINTED: 1 more row;');
  });

  test('prints no more of a page that shows more, and gives it back', async () => {
    const { page } = await browser.open(await pageOf(many(1200)));
    await page.evaluate(`location.hash = 'r1150'`);
    await page.waitForFunction(`document.querySelectorAll('#list > .row').length > 1000`);
    const shown = await page.locator('#list > .row').count();
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('#list > .row').count()).toBe(1000);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.locator('#list > .row').count()).toBe(shown);
  });

  test('has no heading with nothing below it', async () => {
    const { page } = await browser.open(await pageOf([JONG]));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.isVisible('#parties')).toBe(false);
    expect(await page.isVisible('#paper')).toBe(true);
    await page.evaluate('document.querySelector(".party").open = true');
    expect(await page.isVisible('#parties')).toBe(true);
  });

  test('does not break the names of fields', async () => {
    const { page } = await browser.open(await pageOf([named('A'.repeat(400), JONG)]));
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const heights = (await page.evaluate(
      `[...document.querySelectorAll('.evidence > table tbody th')].map((th) => {
        const range = document.createRange(); range.selectNodeContents(th);
        return [th.textContent.split(' ').length, range.getClientRects().length]; })`,
    )) as [number, number][];
    for (const [words, lines] of heights) expect(lines).toBeLessThanOrEqual(words);
  });
});
