import { HaechiError } from '../../../foundation/haechi-error.ts';
import { installedNames } from '../../../lists/installed/copies.ts';
import { verifyCopy } from '../../../lists/installed/verify-copy.ts';
import type { ListWarning, LoadedList } from '../../../lists/loaded-list.ts';
import { walletWarnings } from '../../../matching/identifiers/wallet-warnings.ts';
import { printable } from '../../../reports/table/printable.ts';
import { dataFolder } from '../../data-folder.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { type ListOptions, openNamed } from '../../list-choice.ts';
import { type Loudness, openMessages } from '../../messages.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { writeRecords } from './records.ts';

export interface ListVerifyOptions extends ListOptions, Loudness {
  readonly format?: 'table' | 'json' | 'ndjson';
}

const CURE = 'import the list again with haechi list import';

/** What was found of one list. */
interface Verified {
  readonly name: string;
  readonly entries: number | null;
  readonly damages: readonly ListWarning[];
  readonly warnings: readonly ListWarning[];
}

/**
 * Verifies installed copies, all or those named, or with `--list` lists at other places. Damage goes to
 * standard error and makes the status 2, with nothing on standard output; a warning does not.
 */
export async function runListVerify(
  terminal: Terminal,
  names: readonly string[],
  options: ListVerifyOptions,
): Promise<ExitStatus> {
  const { format = 'table' } = options;
  const messages = openMessages(terminal, options);
  if (options.list && names.length > 0) {
    throw new HaechiError('USAGE', `installed lists (${names.join(', ')}) and --list together`, {
      cure: 'verify one of the two at a time',
    });
  }
  const verified = options.list
    ? (await openNamed(options.list, options)).map((list) => verifiedList(list, []))
    : await verifyInstalled(names);
  const damages = verified.flatMap(({ name, damages: found }) =>
    found.map(({ file, message }) => `${name} is damaged: ${file}: ${message}`),
  );
  if (damages.length > 0) {
    for (const damage of damages) messages.failure(`${damage}; ${CURE}`);
    return EXIT.failed;
  }
  const outlet = openStreamOutlet(terminal.stdout);
  await outlet.write(
    format === 'table' ? verified.map(writeVerified).join('') : writeRecords(format, verified),
  );
  await outlet.commit();
  return EXIT.clean;
}

async function verifyInstalled(names: readonly string[]): Promise<Verified[]> {
  const home = dataFolder();
  const installed = await installedNames(home);
  const all = names.length > 0 ? names : installed;
  if (all.length === 0) {
    throw new HaechiError('LIST', 'no list is installed', {
      place: { file: home },
      cure: 'install one with haechi list update or haechi list import',
    });
  }
  for (const name of names) refuseUnknown(name, installed);
  const verified: Verified[] = [];
  for (const name of all) {
    const { list, damages } = await verifyCopy(home, name);
    verified.push(list ? verifiedList(list, damages) : { ...UNREAD, name, damages });
  }
  return verified;
}

/** Before anything is verified: a mistyped name should not cost the reading of the lists before it. */
function refuseUnknown(name: string, installed: readonly string[]): void {
  const composed = name.normalize('NFC');
  const list = composed.replace(/@[^@]*$/u, '');
  if (installed.includes(composed) || installed.includes(list)) return;
  throw new HaechiError('LIST', `no list of the name ${name} is installed`, {
    cure: `${didYouMean(list, installed)}haechi list status shows what is`,
  });
}

const UNREAD = { entries: null, warnings: [] };

function verifiedList(list: LoadedList, damages: readonly ListWarning[]): Verified {
  const { name, entries, warnings, files, path } = list;
  const wallets = walletWarnings(entries, files[0]?.path ?? path);
  return { name, entries: entries.length, damages, warnings: [...warnings, ...wallets] };
}

function writeVerified({ name, entries, warnings }: Verified): string {
  return [
    `${printable(name)}: whole, ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    ...warnings.map(({ file, message }) => `  warning  ${printable(`${file}: ${message}`)}`),
    '',
  ].join('\n');
}
