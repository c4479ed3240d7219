import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import type { Hit } from '../../src/matching/hit.ts';
import type { FindListing } from '../../src/reports/report.ts';
import { findIn, HOSTILE, hostileEntry, hostileHit } from './hostile.ts';
import { DEPARTMENT, HEAD, JONG, LIST, SON, SUMMARY, writeFileOf } from './sample.ts';

async function page(hits: readonly Hit[], findListing?: FindListing, head = HEAD): Promise<string> {
  const rows = hits.map((hit) => ({ hits: [hit], more: 0 }));
  return (await writeFileOf('html', { head, rows }, findListing)).toString();
}

const text = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

describe('an HTML page', () => {
  test('begins with the counts, what they rest on, and that a person decides', async () => {
    const words = text(await page([JONG]));
    expect(words).toContain('A potential match is no finding: a person decides.');
    for (const part of ['exact 1', 'strong 1', 'possible 2', 'rows read 120', 'rejected 2']) {
      expect(words).toContain(part);
    }
    expect(words).toContain('ofac-sdn of 2026-07-01 (55 days old), 19,249 entries');
    expect(words).toContain('covers DPRK IT-worker designations only');
    expect(words).toContain('sdn_comments.csv: ends without its closing 0x1A');
    expect(words).toMatch(/Not checked ownership/u);
  });

  test('shows a row with its hit, the evidence field by field, and the fingerprint', async () => {
    const html = await page([JONG]);
    const words = text(html);
    expect(words).toContain('Row 12 (line 13) F-0012 Jung In-cheol');
    expect(words).toContain('strong 0.993 JONG, In Chol (individual, ofac-sdn 52289, DPRK3)');
    expect(html).toMatch(/<th scope="row">birth date<\/th>/u);
    expect(words).toContain(JONG.fingerprint);
  });

  test('counts no more evidence than it lists', async () => {
    const hit: Hit = { ...JONG, score: 0.3, tier: 'possible' };
    const words = text(await page([hit]));
    expect(words).toContain('Evidence: 2 equal, 1 similar, 1 missing');
    expect(words).toContain('Missing from your file: passport 390220044');
    expect(words).not.toContain('gender Male');
  });

  test('calls a hit below every tier by the tier that it is counted in', async () => {
    const words = text(await page([{ ...JONG, score: 0.3, tier: 'possible' }]));
    expect(words).toContain('possible 0.300 below 0.5 JONG, In Chol');
  });

  test('shows a hundred rejected rows and counts the rest', async () => {
    const rejected = Array.from({ length: 103 }, (_, at) => ({
      file: 'a.csv',
      row: at + 1,
      line: at + 2,
      reason: 'a reason',
      raw: '',
    }));
    const words = text((await writeFileOf('html', { rejected })).toString());
    expect(words.match(/a reason/gu)).toHaveLength(100);
    expect(words).toContain('and 3 more; --rejects &lt;file&gt; has all');
  });

  test('sets the syllables of Korean names side by side, and of no others', async () => {
    const korean = text(await page([JONG]));
    expect(korean).toMatch(/surname jung \S* ?정.* jong /u);
    expect(korean).toContain('Syllables of Jung In-cheol and JONG, In Chol');
    expect(text(await page([DEPARTMENT]))).not.toContain('Syllables');
  });

  test('shows the whole listing once, with aliases, and its network as a picture and in words', async () => {
    const firm = { ...hostileEntry('SAMPLE FIRM'), id: 'S-2', aliases: [], linkedTo: [] };
    const entry: Entry = {
      ...hostileEntry('EXAMPLE'),
      id: '52289',
      aliases: [{ name: 'CHONG IN-CHOL', kind: 'aka', strength: 'weak' }],
      linkedTo: [{ name: 'SAMPLE FIRM', id: 'S-2', relation: 'Acting for' }],
    };
    const html = await page([JONG, { ...JONG, row: 13 }], findIn(entry, firm));
    const words = text(html);
    expect(words.match(/weak alias CHONG IN-CHOL/gu)).toHaveLength(1);
    expect(
      html.match(/<svg role="img" aria-label="Network of EXAMPLE: 1 other party"/gu),
    ).toHaveLength(1);
    expect(words).toContain('linked to (Acting for) SAMPLE FIRM');
    expect(html.match(/<a href="#p1">/gu)).toHaveLength(2);
  });

  test('says where the whole listing was not at hand', async () => {
    expect(text(await page([JONG]))).toContain('The whole listing was not at hand');
  });

  test('tells decisions and changes, and keeps what is gone apart', async () => {
    const decision = {
      id: '0123456789abcdef',
      disposition: 'false-positive',
      reason: 'name-differs',
      author: 'a',
      time: '2026-08-01T10:00:00.000Z',
    } as const;
    const hits: Hit[] = [
      { ...JONG, decision: { ...decision, state: 'cleared' }, change: 'unchanged' },
      { ...SON, row: 13, change: 'new', changes: [{ side: 'row', field: 'row' }] },
      { ...SON, row: 14, change: 'gone', changes: [{ side: 'row', field: 'row' }] },
    ];
    const html = await page(hits);
    expect(html).toMatch(/class="hit tier-strong state-cleared"/u);
    expect(text(html)).toContain('Decision: cleared on 2026-08-01 by a because name-differs');
    expect(text(html)).toContain('new: the row is new or was changed');
    expect(html.match(/<article/gu)).toHaveLength(2);
    expect(text(html)).toMatch(
      /Gone since the earlier run Row 14 .*gone: the row is gone, was changed or could not be read/u,
    );
    expect(html).toMatch(/value="cleared">/u);
    expect(html).toMatch(/value="open" checked>/u);
  });

  test('names languages and keeps the direction of names to themselves', async () => {
    const hit = { ...JONG, subject: { name: ['정인철', 'عبد الملك'] } };
    const html = await page([hit]);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<bdi lang="ko">정인철</bdi> / <bdi>عبد الملك</bdi>');
  });

  test('lets nothing in from anywhere', async () => {
    const html = await page([JONG]);
    expect(html).toMatch(
      /Content-Security-Policy" content="default-src &#39;none&#39;; style-src/u,
    );
    expect(html).not.toMatch(/<(link|img|iframe|object|embed)\b|\ssrc=|@import|url\(/iu);
  });

  test('a run without hits has no controls', async () => {
    const html = (
      await writeFileOf('html', { rows: [], summary: { ...SUMMARY, rowsWithHits: 0 } })
    ).toString();
    expect(text(html)).toContain('There are none.');
    expect(html).not.toContain('id="controls"');
  });

  test('keeps rows beyond the first 200 as text until they are to be seen', async () => {
    const hits = Array.from({ length: 450 }, (_, at) => ({ ...JONG, row: at + 1 }));
    const html = await page(hits);
    const chunks = html.match(/<script type="text\/plain" class="chunk">/gu);
    expect(chunks).toHaveLength(3);
    expect(html.match(/<article/gu)).toHaveLength(450);
  });
});

const rejectedOf = (text: string) => [{ file: text, row: 1, line: 2, reason: text, raw: text }];

/** The kinds of elements of a page. */
function tagsOf(html: string): ReadonlySet<string> {
  return new Set(html.match(/<\/?[a-z!][^\s>]*/giu));
}

describe('whatever a text holds, it is shown and does nothing', () => {
  test.each(HOSTILE)('%j', async (hostile) => {
    const head = {
      ...HEAD,
      lists: [{ ...LIST, coverage: hostile, warnings: [{ file: hostile, message: hostile }] }],
      decisions: { file: hostile, bytes: 1, sha256: 'a'.repeat(64), decisions: 1 },
      since: { file: hostile, sha256: 'a'.repeat(64), asOf: '2026-01-01', lists: [] },
    };
    const pageOf = async (text: string) => {
      const hits = [...Array.from({ length: 201 }, () => hostileHit(text)), JONG];
      const rows = hits.map((hit) => ({ hits: [hit], more: 1 }));
      const run = { head, rows, rejected: rejectedOf(text) };
      return (await writeFileOf('html', run, findIn(hostileEntry(text)))).toString();
    };
    const html = await pageOf(hostile);
    const plain = tagsOf(await pageOf('plain'));
    expect([...tagsOf(html)].filter((tag) => !plain.has(tag))).toEqual([]);
    expect(html).not.toMatch(/href="(?!https?:|#)/iu);
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });
});
