import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HEAD, JONG, LAYOUT, SON } from '../reports/sample.ts';
import { describeInBrowser, openBrowser, until } from './browser.ts';
import { CLEARED, named, pageOf, pageOfNumbered } from './pages.ts';

jest.setTimeout(60_000);

const HITS = Array.from({ length: 3000 }, (_, at) => named(`N${at + 1}`, SON));

/** Whether the focused row begins below the controls and within the window, once the page is drawn. */
function isInSight(page: Page): Promise<boolean> {
  return page.evaluate(`(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const row = document.activeElement.getBoundingClientRect();
    const bar = document.getElementById('controls').getBoundingClientRect();
    return row.top >= bar.bottom && row.top < innerHeight;
  })()`);
}

const focused = (page: Page) => page.evaluate('document.activeElement.id');

describeInBrowser('a link to a row', () => {
  const browser = openBrowser();

  test('places the row and scrolls to it', async () => {
    const { page } = await browser.open(await pageOf(HITS));
    await page.evaluate('location.hash = "#r3000"');
    await until(page, 'document.activeElement.id === "r3000"');
    expect(await isInSight(page)).toBe(true);
    expect(await page.textContent('#r3000 h3')).toContain('N3000');
  });

  test('is followed when the page is opened', async () => {
    const { page } = await browser.open(await pageOf(HITS));
    await page.goto(`${page.url()}#r1500`);
    await page.reload();
    expect(await focused(page)).toBe('r1500');
    expect(await isInSight(page)).toBe(true);
  });

  test('wins over a filter, and says so', async () => {
    const { page } = await browser.open(await pageOf([JONG, CLEARED]));
    expect(await page.locator('#r2').count()).toBe(0);
    await page.evaluate('location.hash = "#r2"');
    await page.waitForSelector('#r2');
    expect(await page.textContent('#shown')).toContain('the filter was taken off');
  });

  test('names the row of its file, and with several files the file too', async () => {
    const alone = await pageOfNumbered([[JONG]]);
    expect(alone).toContain('<article class="row" id="r12"');
    const head = { ...HEAD, inputs: [LAYOUT, { ...LAYOUT, file: 'vendors.csv' }] };
    const both = await pageOfNumbered([[JONG], [{ ...JONG, file: 'vendors.csv' }]], head);
    expect(both).toContain('<article class="row" id="f1r12"');
    expect(both).toContain('<article class="row" id="f2r12"');
  });
});

describeInBrowser('a row that is gone to by keys', () => {
  const browser = openBrowser();

  test('is never behind the controls', async () => {
    const { page } = await browser.open(await pageOf(HITS.slice(0, 60)));
    for (const key of ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'k', 'k', 'k', 'k', 'k', 'k']) {
      await page.keyboard.press(key);
      expect(await isInSight(page)).toBe(true);
    }
    expect(await focused(page)).toBe('r2');
  });
});
