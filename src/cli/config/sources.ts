import { parseSources } from '../../lists/fetch/source-settings.ts';
import { BUILT_IN_SOURCES, type Source } from '../../lists/fetch/sources.ts';
import { type ConfigFile, usedConfig } from './config-file.ts';

/**
 * Where lists are published: as built in, changed by the `sources` of the configuration.
 * Throws USAGE for whatever in it is not understood.
 */
export function readSources(named: string | undefined): readonly Source[] {
  const config = usedConfig(named);
  return config ? sourcesOf(config) : BUILT_IN_SOURCES;
}

/** Throws USAGE for whatever in the sources of a configuration is not understood. */
export function sourcesOf({ value, placeOf }: ConfigFile): readonly Source[] {
  const { sources = {} } = Object(value);
  return parseSources({ sources }, placeOf);
}
