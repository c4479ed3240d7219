import { expect, jest, test } from '@jest/globals';
import type { Hit } from '../../src/matching/hit.ts';
import { DEPARTMENT, JONG, SON } from '../reports/sample.ts';
import { describeInBrowser, openBrowser, shownRows } from './browser.ts';
import { CLEARED, named, pageOf, pageOfRows } from './pages.ts';

jest.setTimeout(60_000);

const PASSPORT: Hit = {
  ...SON,
  evidence: [
    { kind: 'passport', verdict: 'missing-here', here: null, listed: '754 110 065', weight: 0 },
    { kind: 'phone', verdict: 'missing-here', here: null, listed: '+82-10-1234-5678', weight: 0 },
    {
      kind: 'name',
      verdict: 'similar',
      here: 'Son',
      listed: 'SON, Kyong Sik',
      weight: 1,
      detail: 'both read as 손경식',
    },
  ],
};
const HITS = [named('Passport', PASSPORT), named('Nguyễn Đặng', JONG), named('Delta', DEPARTMENT)];

describeInBrowser('the search of an HTML page', () => {
  const browser = openBrowser();

  test.each([
    ['a listed number', '754 110 065', 'Passport'],
    ['a listed number without blanks', '754110065', 'Passport'],
    ['a listed number with dashes', '754-110-065', 'Passport'],
    ['a part of a telephone number', '1012345678', 'Passport'],
    ['a reading in hangul', '손경식', 'Passport'],
    ['a party that it is linked to', 'chonsurim', 'Nguyễn Đặng'],
    ['the number of such a party', '52283', 'Nguyễn Đặng'],
    ['a programme', 'dprk2', 'Delta'],
    ['a name without its diacritics', 'NGUYEN dang', 'Nguyễn Đặng'],
    ['a name with other diacritics', 'NGUYÊN', 'Nguyễn Đặng'],
    ['an id without its dash', 'f0012', 'Nguyễn Đặng'],
  ])('finds %s', async (_, words, expected) => {
    const { page } = await browser.open(await pageOf(HITS));
    await page.fill('#find', words);
    expect(await shownRows(page)).toContain(expected);
    expect((await shownRows(page)).length).toBeLessThan(HITS.length);
  });

  test('does not read words of names together', async () => {
    const { page } = await browser.open(await pageOf([named('Pak Im', DEPARTMENT)]));
    await page.fill('#find', 'kim');
    expect(await shownRows(page)).toEqual([]);
  });
});

describeInBrowser('the filter of an HTML page', () => {
  const browser = openBrowser();

  test('hides hits that do not fit within a row that does, and counts them', async () => {
    const { page } = await browser.open(await pageOfRows([[JONG, SON, CLEARED], [SON]]));
    expect(await page.locator('.hit:visible').count()).toBe(3);
    expect(await page.textContent('#shown')).toBe('2 of 2 rows shown, 3 potential matches');
    expect(await page.textContent('#r1 .unfit')).toBe(
      '1 more hit of this row does not fit the filter',
    );
    await page.uncheck('input[value=possible]');
    expect(await page.locator('.hit:visible').count()).toBe(1);
    expect(await page.textContent('#shown')).toBe('1 of 2 rows shown, 1 potential match');
    expect(await page.textContent('#r1 .unfit')).toBe(
      '2 more hits of this row do not fit the filter',
    );
    await page.check('input[value=possible]');
    await page.check('input[value=cleared]');
    expect(await page.locator('.hit:visible').count()).toBe(4);
    expect(await page.isVisible('.unfit')).toBe(false);
  });
});
