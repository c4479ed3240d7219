import { expect, jest, test } from '@jest/globals';
import { HOSTILE, hostileEntry, hostileHit } from '../reports/hostile.ts';
import { DEPARTMENT, JONG, SON } from '../reports/sample.ts';
import { describeInBrowser, openBrowser, shownRows } from './browser.ts';
import { CLEARED, named, pageOf } from './pages.ts';

jest.setTimeout(60_000);

const HITS = [
  named('Bravo', { ...SON, score: 0.6 }),
  named('Alpha', { ...JONG, score: 0.9 }),
  named('Cleared', CLEARED),
  named('정인철', { ...JONG, score: 0.99 }),
  named('Delta', { ...DEPARTMENT, score: 0.55, tier: 'possible' }),
];

describeInBrowser('an HTML page in a browser', () => {
  const browser = openBrowser();

  test('renders, asks for nothing, and hides what was cleared', async () => {
    const { page, troubles } = await browser.open(await pageOf(HITS));
    expect(await shownRows(page)).toEqual(['Bravo', 'Alpha', '정인철', 'Delta']);
    expect(await page.textContent('#shown')).toBe('4 of 5 rows shown, 4 potential matches');
    expect(troubles).toEqual([]);
  });

  test('filters by tier and decision, orders, and searches in names, ids and numbers', async () => {
    const { page } = await browser.open(await pageOf(HITS));
    await page.uncheck('input[value=possible]');
    expect(await shownRows(page)).toEqual(['Alpha', '정인철']);
    await page.check('input[value=possible]');
    await page.check('input[value=cleared]');
    expect(await shownRows(page)).toHaveLength(5);
    expect(await page.isVisible('.state-cleared')).toBe(true);
    await page.selectOption('select[name=order]', 'score');
    expect((await shownRows(page))[0]).toBe('정인철');
    await page.selectOption('select[name=order]', 'name');
    expect((await shownRows(page))[0]).toBe('Alpha');
    for (const [words, expected] of [
      ['정인철', ['Alpha', '정인철']],
      ['52262', ['Delta']],
      ['chol jong alpha', ['Alpha']],
      ['nobody', []],
    ] as const) {
      await page.fill('#find', words);
      expect(await shownRows(page)).toEqual(expected);
    }
  });

  test('is worked by keys', async () => {
    const { page } = await browser.open(await pageOf(HITS));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = () => page.evaluate('document.activeElement.id');
    expect(await focused()).toBe('r2');
    await page.keyboard.press('k');
    expect(await focused()).toBe('r1');
    await page.keyboard.press('o');
    expect(await page.locator('#r1 details').getAttribute('open')).toBe('');
    await page.keyboard.press('/');
    expect(await focused()).toBe('find');
    await page.keyboard.type('j?');
    expect(await page.inputValue('#find')).toBe('j?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.isVisible('dialog[open]')).toBe(true);
  });

  test('runs no script of any text, also where rows wait as text', async () => {
    const hits = Array.from({ length: 20 }, () => HOSTILE.map(hostileHit)).flat();
    const { page, troubles } = await browser.open(await pageOf(hits, ...HOSTILE.map(hostileEntry)));
    await page.evaluate('while (!document.getElementById("more").hidden) more.click()');
    expect(await page.locator('#list > .row').count()).toBe(hits.length);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    expect(troubles).toEqual([]);
  });

  test('opens the whole listing where a link leads to it, also one that waits as text', async () => {
    const hits = Array.from({ length: 320 }, (_, at) => ({
      ...JONG,
      entry: { ...JONG.entry, id: `E-${at}`, listings: [{ list: 'ofac-sdn', id: `E-${at}` }] },
    }));
    const { page } = await browser.open(await pageOf(hits, hostileEntry('EXAMPLE')));
    await page.evaluate('location.hash = "#p315"');
    await page.waitForSelector('#p315[open]');
    expect(await page.textContent('#p315 summary')).toContain('ofac-sdn E-314');
  });

  test.each([
    ['desktop', 1280, false],
    ['phone', 360, false],
    ['dark', 1280, true],
  ] as const)('fits a %s', async (_, width, dark) => {
    const long = named('A'.repeat(300), JONG);
    const { page } = await browser.open(await pageOf([...HITS, long]), { width, dark });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const [ground, ink] = (await page.evaluate(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
    )) as string[];
    expect(contrast(ground ?? '', ink ?? '')).toBeGreaterThan(7);
  });

  test('is read without scripts', async () => {
    const { page } = await browser.open(await pageOf(HITS), { scripts: false });
    expect(await shownRows(page)).toHaveLength(5);
    expect(await page.isVisible('#controls')).toBe(false);
  });
});

/** Source: WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminance).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/\d+/gu) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
