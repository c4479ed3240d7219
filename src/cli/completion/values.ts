import type { Argument, Option } from 'commander';
import { dataFolder } from '../data-folder.ts';

/** Words that cannot be told from the program alone. */
export interface Values {
  /** From the words of the command line; may read files, and throw where these are damaged. */
  readonly words?: (line: readonly string[]) => Promise<readonly string[]>;
  /** Whether a file may stand there. */
  readonly files?: boolean;
  /** Whether the word goes on, so that no space comes behind it. */
  readonly open?: boolean;
}

const FILES: Values = { files: true };
const INSTALLED: Values = { words: installedLists };
const INSTALLED_OR_FILES: Values = { ...INSTALLED, ...FILES };

/** By command and argument. Other arguments are free text, such as names. */
const OF_ARGUMENTS: Readonly<Record<string, Values>> = {
  'screen files': FILES,
  'merge parts': FILES,
  'list import files': FILES,
  'list update lists': { words: sources },
  'list verify lists': INSTALLED,
  'list diff old': INSTALLED_OR_FILES,
  'list diff new': INSTALLED_OR_FILES,
  'review report': FILES,
  'decisions add report': FILES,
  'decisions verify reports': FILES,
  'decisions prune reports': FILES,
};

/** What may stand at an argument of the command, given as `list verify`. */
export function valuesOfArgument(command: string, argument: Argument): Values {
  return OF_ARGUMENTS[`${command} ${argument.name()}`] ?? {};
}

/** What may stand behind an option. Choices are in the program itself. */
export function valuesOfOption(option: Option): Values {
  if (option.long === '--list') return INSTALLED_OR_FILES;
  if (option.long === '--column') return { words: roles, open: true };
  if (option.long === '--encoding') return { words: encodings };
  if (option.long === '--reason') return { words: reasons };
  return /file|path|report/u.test(option.flags) ? FILES : {};
}

async function installedLists(): Promise<readonly string[]> {
  const { installedNames } = await import('../../lists/installed/copies.ts');
  return installedNames(dataFolder());
}

async function roles(): Promise<readonly string[]> {
  const { ROLES } = await import('../../input/subject.ts');
  return ROLES.map((role) => `${role}=`);
}

async function encodings(): Promise<readonly string[]> {
  const { ENCODINGS } = await import('../../foundation/encoding.ts');
  return ENCODINGS;
}

/** Of the disposition that is given, else of all. */
async function reasons(line: readonly string[]): Promise<readonly string[]> {
  const { REASONS } = await import('../../decisions/reasons.ts');
  const given = line[line.indexOf('--disposition') + 1];
  const of = Object.entries(REASONS).filter(([disposition]) => disposition === given);
  const some = of.length > 0 ? of : Object.entries(REASONS);
  return [...new Set(some.flatMap(([, list]) => list.map(({ code }) => code)))];
}

async function sources(line: readonly string[]): Promise<readonly string[]> {
  const { readSources } = await import('../config/sources.ts');
  const at = line.findIndex((word) => word === '--config' || word === '-c');
  const config = at < 0 ? process.env.HAECHI_CONFIG : line[at + 1];
  return readSources(config).map(({ name }) => name);
}
