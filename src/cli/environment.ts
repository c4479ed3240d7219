import type { Option } from 'commander';

/** The variable that an option reads: `--list-date` is `HAECHI_LIST_DATE`. */
export function variableOf(option: Option): string {
  return `HAECHI_${(option.long ?? '').replace(/^--/u, '').replaceAll('-', '_').toUpperCase()}`;
}
