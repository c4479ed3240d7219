import { readFile } from 'node:fs/promises';
import { HaechiError } from '../foundation/haechi-error.ts';
import { parseSources } from '../lists/fetch/source-settings.ts';
import { BUILT_IN_SOURCES, type Source } from '../lists/fetch/sources.ts';

/**
 * Where lists are published: as built in, changed by the `sources` of a configuration file.
 * Throws USAGE for a file that cannot be read and for whatever in it is not understood.
 */
export async function readSources(path: string | undefined): Promise<readonly Source[]> {
  if (path === undefined) return BUILT_IN_SOURCES;
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw wrong(path, `cannot be read (${error.message})`);
  });
  return parseSources(parseJson(text, path), path);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw wrong(path, `not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function wrong(path: string, what: string): HaechiError {
  return new HaechiError('USAGE', what, {
    place: { file: path },
    cure: 'name a JSON file with --config',
  });
}
