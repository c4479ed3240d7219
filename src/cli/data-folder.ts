import envPaths from 'env-paths';

/**
 * Where the program keeps installed lists: `HAECHI_HOME`, else the data folder that the system has for
 * it, which on Linux is `haechi` below `XDG_DATA_HOME` or `~/.local/share`.
 */
export function dataFolder(): string {
  return process.env.HAECHI_HOME ?? envPaths('haechi', { suffix: '' }).data;
}
