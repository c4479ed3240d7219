import type { Option } from 'commander';

/** The variable that an option reads: `--list-date` is `HAECHI_LIST_DATE`. */
export function variableOf(option: Option): string {
  return `HAECHI_${(option.long ?? '').replace(/^--/u, '').replaceAll('-', '_').toUpperCase()}`;
}

/** Whether an option takes no value, as `--exit-zero` and `--no-header`. */
export function isSwitch(option: Option): boolean {
  return !option.required && !option.optional;
}
