import { parseSources } from '../../lists/fetch/source-settings.ts';
import { BUILT_IN_SOURCES, type Source } from '../../lists/fetch/sources.ts';
import { type ConfigFile, readConfig } from './config-file.ts';
import { findConfig } from './find-config.ts';

/**
 * Where lists are published: as built in, changed by the `sources` of the configuration.
 * Throws USAGE for whatever in it is not understood.
 */
export function readSources(named: string | undefined): readonly Source[] {
  const path = findConfig(named);
  return path === undefined ? BUILT_IN_SOURCES : sourcesOf(readConfig(path));
}

function sourcesOf({ value, placeOf }: ConfigFile): readonly Source[] {
  const { sources = {} } = Object(value);
  return parseSources({ sources }, placeOf);
}
