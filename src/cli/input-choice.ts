import { HaechiError } from '../foundation/haechi-error.ts';
import { parseColumnOption } from '../input/column-option.ts';
import { NoRowsError } from '../input/no-rows-error.ts';
import { openSubjects } from '../input/open-subjects.ts';
import type { Shard } from '../input/shards/shard.ts';
import type { InputOptions } from '../input/subject.ts';
import { type PrimedFile, prime } from '../screening/prime.ts';
import { fileIdentity } from './output/file-identity.ts';
import type { Terminal } from './terminal.ts';

/** The options that say how input is read, as parsed. */
export interface InputChoice {
  readonly column?: readonly string[];
  readonly delimiter?: string;
  readonly encoding?: string;
  /** False with `--no-header`. */
  readonly header: boolean;
  readonly allowEmpty?: boolean;
  readonly shard?: Shard;
}

/** The files to read: those named, else standard input where it is no terminal. */
export function chooseInputs(terminal: Terminal, paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const path of paths) {
    const identity = path === '-' ? path : fileIdentity(path);
    if (seen.has(identity)) {
      throw new HaechiError('USAGE', `the input ${path} was named twice`, { cure: 'name it once' });
    }
    seen.add(identity);
  }
  if (paths.length > 0) return paths;
  if (!terminal.stdin.isTTY) return ['-'];
  throw new HaechiError('USAGE', 'no file was named and standard input is a terminal', {
    cure: 'name a CSV file, as in: haechi screen contractors.csv',
  });
}

/** Opens every file and its first rows before anything is reported: one that fails is enough. */
export async function openInputs(
  terminal: Terminal,
  paths: readonly string[],
  choice: InputChoice,
): Promise<readonly PrimedFile[]> {
  const options = readOptions(choice);
  const files: PrimedFile[] = [];
  for (const path of paths) {
    const file = await prime(await openSubjects(path, options, terminal.stdin));
    // A shard may well have no row of its own; merge knows whether there was any.
    if (file.empty && !options.allowEmpty && !options.shard) throw new NoRowsError(path);
    files.push(file);
  }
  return files;
}

function readOptions(choice: InputChoice): InputOptions {
  const { column, delimiter, encoding, header, allowEmpty = false, shard } = choice;
  return {
    noHeader: !header,
    allowEmpty,
    ...(column && { columns: column.map(parseColumnOption) }),
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...(shard && { shard }),
  };
}
