import { HaechiError, type Place } from '../../foundation/haechi-error.ts';
import { RECORD_NAME } from '../opening/list-record.ts';
import { addressProblem, shownAddress } from './address.ts';
import { BUILT_IN_SOURCES, DEFAULT_MAX_BYTES, type Source, type SourceFile } from './sources.ts';

type Settings = Readonly<Record<string, unknown>>;

/** Tells where a key stands; an item of a list goes by its number from 0. */
type PlaceOf = (keys: readonly string[]) => Place;

const KEYS = ['urls', 'enabled', 'maxBytes'];
const EXAMPLE = '{"sources":{"un-sc":{"urls":["https://..."],"enabled":true,"maxBytes":64000000}}}';

/**
 * The built-in sources with what a configuration changes, then those that it adds, in its order.
 * `settings` is parsed JSON: `{"sources":{"<name>":{"urls":[...],"enabled":true,"maxBytes":1000}}}`,
 * every key optional but for `urls` of a source that is not built in. Other addresses take the
 * built-in floor of bytes away, for they may hold another layout.
 *
 * @param placeOf where a key of the settings stands, for errors
 * @throws HaechiError `USAGE`, with the path of the key, for whatever is not of this shape
 */
export function parseSources(settings: unknown, placeOf: PlaceOf): Source[] {
  const reader = new SettingsReader(placeOf);
  const { sources: given = {} } = reader.object(settings, '', ['sources']);
  const bySource = new Map(Object.entries(reader.object(given, 'sources')));
  const builtIn = BUILT_IN_SOURCES.map((source) =>
    bySource.has(source.name)
      ? reader.source(source.name, bySource.get(source.name), source)
      : source,
  );
  const added = [...bySource]
    .filter(([name]) => !BUILT_IN_SOURCES.some((source) => source.name === name))
    .map(([name, value]) => reader.source(name, value, undefined));
  return [...builtIn, ...added];
}

class SettingsReader {
  readonly #placeOf: PlaceOf;

  constructor(placeOf: PlaceOf) {
    this.#placeOf = placeOf;
  }

  source(name: string, value: unknown, builtIn: Source | undefined): Source {
    const key = `sources.${name}`;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      throw this.#wrong(key, `"${name}" is no name of a list`, 'use small letters, digits and -');
    }
    const { urls, enabled, maxBytes } = this.object(value, key, KEYS);
    if (urls === undefined && !builtIn) {
      throw this.#wrong(key, 'has no "urls"', 'give the addresses of its files');
    }
    const base = builtIn ?? { name, title: name, minBytes: 1, maxBytes: DEFAULT_MAX_BYTES };
    const moved = urls === undefined ? undefined : this.#files(name, urls, `${key}.urls`, builtIn);
    return {
      ...base,
      ...(moved ? { minBytes: 1 } : {}),
      files: moved ?? builtIn?.files ?? [],
      enabled: this.#enabled(enabled, `${key}.enabled`) ?? builtIn?.enabled ?? true,
      maxBytes: this.#bytes(maxBytes, `${key}.maxBytes`) ?? base.maxBytes,
    };
  }

  /** A JSON object; with `known`, one without other keys. */
  object(value: unknown, key: string, known?: readonly string[]): Settings {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.#wrong(key, 'is no JSON object', `write it as in ${EXAMPLE}`);
    }
    const other = known && Object.keys(value).find((name) => !known.includes(name));
    if (other !== undefined) {
      const path = key === '' ? other : `${key}.${other}`;
      throw this.#wrong(path, 'is no such key', `the keys here are ${known?.join(', ')}`);
    }
    return { ...value };
  }

  #files(name: string, value: unknown, key: string, builtIn: Source | undefined): SourceFile[] {
    if (!Array.isArray(value) || value.length === 0) {
      throw this.#wrong(key, 'is no list of addresses', 'write ["https://..."]');
    }
    const files = value.map((url: unknown, index) => {
      const spare = builtIn?.files[index]?.saveAs ?? `${name}-${index + 1}`;
      const address = this.#address(url, `${key}[${index}]`);
      const own = fileName(address);
      // A watch list is called after its file, so that the only file of an added one takes its name.
      if (!builtIn && value.length === 1) return { url: address, saveAs: `${name}${ending(own)}` };
      return { url: address, saveAs: own ?? spare };
    });
    const names = files.map(({ saveAs }) => saveAs.toLowerCase());
    const twice = names.findIndex((file, index) => names.indexOf(file) !== index);
    if (twice !== -1) {
      const what = `is the second file "${files[twice]?.saveAs}"`;
      throw this.#wrong(
        `${key}[${twice}]`,
        what,
        'give addresses whose files have different names',
      );
    }
    return files;
  }

  #address(value: unknown, key: string): string {
    if (typeof value !== 'string') throw this.#wrong(key, 'is no text', 'write "https://..."');
    const problem = addressProblem(value);
    if (problem === undefined) return value;
    const cure = 'write one that begins with https:// (http:// only for this machine)';
    throw this.#wrong(key, `"${shownAddress(value)}" ${problem}`, cure);
  }

  #enabled(value: unknown, key: string): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    throw this.#wrong(key, 'is neither true nor false', 'write true or false');
  }

  #bytes(value: unknown, key: string): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
    throw this.#wrong(key, 'is no number of bytes', 'write a whole number from 1');
  }

  #wrong(key: string, what: string, cure: string): HaechiError {
    const subject = key === '' ? 'the configuration' : key;
    const keys = key.match(/[^.[\]]+/gu) ?? [];
    return new HaechiError('USAGE', `${subject} ${what}`, { place: this.#placeOf(keys), cure });
  }
}

/** The endings of a file name, such as `.csv` or `.csv.gz`. */
function ending(file = ''): string {
  return /(?:\.[a-z0-9]{1,8}){1,2}$/i.exec(file)?.[0] ?? '';
}

/** The file name that an address ends in; none where it has no ending or means something here. */
function fileName(address: string): string | undefined {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  if (!/^\w[\w.-]*\.\w+$/.test(last) || last.toLowerCase() === RECORD_NAME) return undefined;
  return last;
}
