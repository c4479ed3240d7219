import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Hit } from '../../../src/matching/hit.ts';
import { isSharedHost, SHARED_HOSTS } from '../../../src/matching/identifiers/shared-hosts.ts';
import { entryOf, matchRow } from '../sample.ts';

const hitsOf = (listed: string, values: SubjectValues): Hit[] =>
  matchRow({ name: ['Jane Doe'], ...values }, [
    entryOf({
      name: 'SAMPLE STAR TRADING',
      type: 'entity',
      identifiers: [{ kind: 'website', label: 'Website', value: listed }],
    }),
  ]);

describe('a listed site is found by any address below it', () => {
  test.each([
    ['www.example.org', 'https://www.example.org/en/about-us'],
    ['www.example.org', 'http://example.org/index.html'],
    ['www.example.org', 'http://example.org/?utm=1'],
    ['www.example.org', 'example.org/#contact'],
    ['www.example.org', 'http://example.org:8080/'],
    ['www.example.org', 'http://user@example.org'],
    ['www.example.org', 'http:\\\\www.example.org'],
    ['www.example.org', 'hxxps://example.org'],
    ['www.example.org', 'www2.example.org'],
    ['www.example.org', 'm.example.org'],
    ['www.example.org', 'shop.example.org'],
    ['http://EXAMPLE.org/index.html', 'example.org/en'],
    ['example.org/sample', 'https://www.example.org/sample/fa/page?id=1'],
    ['sample.blogspot.com', 'https://sample.blogspot.com/2020/01/page.html'],
    ['facebook.com/sample', 'https://m.facebook.com/sample/photos'],
  ])('%s by %s', (listed, website) => {
    expect(hitsOf(listed, { website: [website] })).toMatchObject([{ tier: 'exact' }]);
  });

  test.each([
    ['www.example.org', 'example.org.sample'],
    ['www.example.org', 'sampleexample.org'],
    ['www.example.org', 'org'],
    ['shop.example.org', 'example.org'],
    ['shop.example.org', 'jobs.example.org'],
    ['example.org/sample', 'example.org'],
    ['example.org/sample', 'example.org/sample2'],
    ['facebook.com', 'facebook.com/sample'],
    ['blogspot.com', 'sample.blogspot.com'],
    ['facebook.com/sample', 'facebook.com/other'],
  ])('%s not by %s', (listed, website) => {
    expect(hitsOf(listed, { website: [website] })).toEqual([]);
  });
});

describe('an e-mail address at a listed site', () => {
  test.each(['info@example.org', 'Jane Doe <jane@mail.example.org>'])(
    '%s leads to it and does not decide',
    (email) => {
      const [hit] = hitsOf('http://www.example.org', { email: [email] });
      expect(hit).toMatchObject({ tier: 'possible', matched: { role: 'email', value: email } });
      const evidence = hit?.evidence.find(({ kind }) => kind === 'website');
      expect(evidence).toMatchObject({ verdict: 'similar', weight: 1.4 });
      expect(evidence?.detail).toMatch(/at the listed site/u);
    },
  );

  test.each([
    ['gmail.com', 'jane@gmail.com'],
    ['example.org/sample', 'jane@example.org'],
    ['www.example.org', 'jane@example.com'],
    ['www.example.org', 'example.org@example.com'],
  ])('of %s is not %s', (listed, email) => {
    expect(hitsOf(listed, { email: [email] })).toEqual([]);
  });

  test('counts once beside the site itself', () => {
    const values = { email: ['info@example.org'], website: ['example.org'] };
    const [hit] = hitsOf('www.example.org', values);
    expect(hit?.tier).toBe('exact');
    expect(hit?.evidence.filter(({ weight }) => weight > 0)).toHaveLength(1);
  });
});

describe('hosts that many share', () => {
  test.each(SHARED_HOSTS.map(({ sort, examples }) => [sort, examples] as const))(
    '%s',
    (_, { yes, no }) => {
      expect(isSharedHost(yes)).toBe(true);
      expect(isSharedHost(no)).toBe(false);
    },
  );
});
