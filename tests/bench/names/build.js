// The build under measurement: `dist` beside package.json, or the folder that HAECHI_DIST names.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const named = process.env.HAECHI_DIST;

/** URL of the build's folder, with a slash at its end. */
export const BUILD = named
  ? pathToFileURL(`${resolve(named)}/`)
  : new URL('../../../dist/', import.meta.url);

export const hasBuild = () => existsSync(new URL('index.js', BUILD));

/** Path of a module of the build, which may be missing in an older one. */
export const pathInBuild = (module) => fileURLToPath(new URL(module, BUILD));

const load = (module) => import(new URL(module, BUILD).href);

export const openList = async (...given) => (await load('index.js')).openList(...given);
export const createMatcher = async (...given) => (await load('index.js')).createMatcher(...given);

/** `(text) => PreparedName` for persons, and `(a, b) => NameComparison` of two of them. */
export async function nameModel() {
  const { prepareName } = await load('names/prepared-name.js');
  const { compareNames } = await load('names/comparison.js');
  return {
    prepare: (text) => prepareName(text, 'person'),
    compare: (a, b) => compareNames(a, b, () => 1),
  };
}

/** The hits of a row that holds nothing but this name. */
export function search(matcher, name, role = 'name') {
  return matcher.match({ file: 'bench', row: 1, line: 1, values: { [role]: [name] } });
}

/** What a hit says of the name, apart from its score. */
export function detailOf(hit) {
  return hit.evidence.find(({ kind }) => kind === 'name')?.detail ?? '';
}
