import { expect, jest, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import type { Hit } from '../../src/matching/hit.ts';
import { hostileEntry } from '../reports/hostile.ts';
import { JONG } from '../reports/sample.ts';
import { describeInBrowser, openBrowser, until } from './browser.ts';
import { pageOf } from './pages.ts';

jest.setTimeout(60_000);

const LONG = 'Jong'.repeat(750);
const LINKED: Entry = {
  ...hostileEntry('EXAMPLE'),
  id: '52289',
  linkedTo: [{ name: 'SAMPLE FIRM', id: 'S-2', relation: 'Acting for' }],
};
const FIRM: Entry = { ...hostileEntry('SAMPLE FIRM'), id: 'S-2', linkedTo: [] };

/** A hit of which every text that a list gives is one long word. */
const longHit = (text: string): Hit => ({
  ...JONG,
  subject: { ...JONG.subject, name: [text] },
  matched: { ...JONG.matched, value: text, name: text },
  entry: { ...JONG.entry, name: text, programs: [text, 'B'], linkedTo: [{ name: text, id: text }] },
  evidence: [
    { kind: 'name', verdict: 'similar', here: text, listed: text, weight: 6, detail: text },
    { kind: 'passport', verdict: 'missing-here', here: null, listed: text, weight: 0 },
  ],
});

describeInBrowser('an HTML page on a phone', () => {
  const browser = openBrowser();

  test('is scrolled by keys where a table or a picture is wider than it', async () => {
    const { page } = await browser.open(await pageOf([JONG], LINKED, FIRM), { width: 390 });
    await page.evaluate(
      'for (const each of document.querySelectorAll("details")) each.open = true',
    );
    const regions = page.locator('[role=region]');
    expect(await regions.count()).toBe(2);
    for (const region of await regions.all()) {
      expect(await region.getAttribute('tabindex')).toBe('0');
      expect(await region.getAttribute('aria-label')).not.toBe('');
    }
    const picture = page.getByRole('region', { name: 'Picture of the network' });
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await until(page, 'document.activeElement.scrollLeft > 0');
  });

  test.each([390, 1280])('is no wider for a word of 3,000 letters, at %i', async (width) => {
    const entry = { ...LINKED, name: LONG, linkedTo: [{ name: LONG, relation: LONG }] };
    const html = await pageOf([longHit(LONG), longHit('B')], entry, FIRM);
    const { page } = await browser.open(html, { width });
    await page.evaluate(
      'for (const each of document.querySelectorAll("details")) each.open = true',
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});
