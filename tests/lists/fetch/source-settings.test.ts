import { describe, expect, test } from '@jest/globals';
import { addressProblem } from '../../../src/lists/fetch/address.ts';
import { parseSources } from '../../../src/lists/fetch/source-settings.ts';
import { BUILT_IN_SOURCES } from '../../../src/lists/fetch/sources.ts';

const placeOf = () => ({ file: 'haechi.json' });
const parse = (sources: unknown) => parseSources({ sources }, placeOf);
const find = (sources: unknown, name: string) =>
  parse(sources).find((source) => source.name === name);

describe('the built-in sources', () => {
  test('are the five official lists', () => {
    const names = ['ofac-sdn', 'ofac-consolidated', 'un-sc', 'eu-fsf', 'uk-sl'];
    expect(parseSources({}, placeOf)).toEqual(BUILT_IN_SOURCES);
    expect(BUILT_IN_SOURCES.map(({ name }) => name)).toEqual(names);
  });

  test.each(BUILT_IN_SOURCES)(
    '$name is encrypted, bounded, and says where it is from',
    (source) => {
      expect(source.files.length).toBeGreaterThan(0);
      for (const { url, saveAs } of source.files) {
        expect(addressProblem(url)).toBeUndefined();
        expect(url).toMatch(/^https:/);
        expect(saveAs).toMatch(/^[\w.-]+\.(?:xml|csv)$/i);
      }
      expect(source.minBytes).toBeGreaterThan(0);
      expect(source.maxBytes).toBeGreaterThan(source.minBytes);
      expect(source.page).toMatch(/^https:/);
    },
  );
});

describe('a configuration', () => {
  test('changes a built-in source, which keeps its place and the rest', () => {
    const { minBytes, ...unSc } = BUILT_IN_SOURCES[2] ?? { minBytes: 0 };
    const url = 'https://mirror.example/un/list';
    expect(parse({ 'un-sc': { urls: [url], maxBytes: 9 } })[2]).toEqual({
      ...unSc,
      files: [{ url, saveAs: 'consolidated.xml' }],
      minBytes: 1,
      maxBytes: 9,
    });
    expect(minBytes).toBeGreaterThan(1);
  });

  test('turns a built-in source off', () => {
    expect(find({ 'eu-fsf': { enabled: false } }, 'eu-fsf')).toEqual({
      ...BUILT_IN_SOURCES[3],
      enabled: false,
    });
  });

  test('adds a source', () => {
    const urls = [
      'https://lists.example/a/add.csv?v=1',
      'https://lists.example/export',
      'http://localhost/list.json',
    ];
    expect(parse({ 'my-list': { urls } }).at(-1)).toEqual({
      name: 'my-list',
      title: 'my-list',
      files: [
        { url: urls[0], saveAs: 'add.csv' },
        { url: urls[1], saveAs: 'my-list-2' },
        { url: urls[2], saveAs: 'my-list-3' },
      ],
      minBytes: 1,
      maxBytes: 512_000_000,
      enabled: true,
    });
  });

  const good = ['https://lists.example/a.csv'];
  test.each([
    [[], 'the configuration is no JSON object'],
    [null, 'the configuration is no JSON object'],
    [{ source: {} }, 'source is no such key; the keys here are sources'],
    [{ sources: [] }, 'sources is no JSON object'],
    [{ sources: { 'un-sc': 'https://x' } }, 'sources.un-sc is no JSON object'],
    [
      { sources: { 'un-sc': { url: 'https://x' } } },
      'sources.un-sc.url is no such key; the keys here are urls, enabled, maxBytes',
    ],
    [{ sources: { 'un-sc': { urls: 'https://x' } } }, 'sources.un-sc.urls is no list of addresses'],
    [{ sources: { 'un-sc': { urls: [] } } }, 'sources.un-sc.urls is no list of addresses'],
    [{ sources: { 'un-sc': { urls: [1] } } }, 'sources.un-sc.urls[0] is no text'],
    [
      { sources: { 'un-sc': { urls: [...good, 'a.csv'] } } },
      'sources.un-sc.urls[1] "a.csv" is no address',
    ],
    [
      { sources: { 'un-sc': { urls: ['http://u:p@lists.example/'] } } },
      'sources.un-sc.urls[0] "http://lists.example/" is not encrypted',
    ],
    [
      { sources: { 'un-sc': { urls: ['file:///a.csv'] } } },
      'sources.un-sc.urls[0] "file:///a.csv" is no https address',
    ],
    [
      { sources: { 'un-sc': { urls: [...good, 'https://x/A.csv'] } } },
      'sources.un-sc.urls[1] is the second file "A.csv"',
    ],
    [
      { sources: { 'un-sc': { enabled: 'no' } } },
      'sources.un-sc.enabled is neither true nor false',
    ],
    [{ sources: { 'un-sc': { maxBytes: '9' } } }, 'sources.un-sc.maxBytes is no number of bytes'],
    [{ sources: { 'un-sc': { maxBytes: 0 } } }, 'sources.un-sc.maxBytes is no number of bytes'],
    [{ sources: { 'un-sc': { maxBytes: 1.5 } } }, 'sources.un-sc.maxBytes is no number of bytes'],
    [{ sources: { mine: {} } }, 'sources.mine has no "urls"'],
    [{ sources: { '../mine': { urls: good } } }, 'sources.../mine "../mine" is no name of a list'],
  ])('%j is refused', (settings, message) => {
    expect(() => parseSources(settings, placeOf)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringMatching(/; ./),
        place: { file: 'haechi.json' },
      }),
    );
    expect(() => parseSources(settings, placeOf)).toThrow(`haechi.json: ${message}`);
  });
});
