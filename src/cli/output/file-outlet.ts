import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { whenInterrupted } from '../interruption.ts';
import { cannotWrite, type Outlet, type WrittenFacts } from './outlet.ts';

export interface FileOutlet extends Outlet {
  /** Of all that was written so far. */
  written(): WrittenFacts;
}

/** Names of files that the shell holds open: replacing them would write to nobody. */
const OPEN_FILE = /^\/(dev\/(std(out|err)|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/u;

const CURE = 'name a file in a folder that exists and that you may write to';

/**
 * A file that appears whole or not at all: it is written beside its place under another name and
 * moved there by `commit`. A link is followed, so that the file it points to is the one replaced. A
 * device or a pipe has no place to be moved to and is written straight away; that nobody reads a pipe any
 * more is no error. The other name is drawn by
 * chance: in a container every run has the same process number, and one that was killed leaves its draft.
 */
export function openFileOutlet(path: string): FileOutlet {
  const kind = existsSync(path) ? statSync(path) : undefined;
  if (kind?.isDirectory()) {
    throw new HaechiError('OUTPUT', 'is a folder', { place: { file: path }, cure: 'name a file' });
  }
  const special = (kind !== undefined && !kind.isFile()) || OPEN_FILE.test(path);
  const target = special ? path : linkedPath(path, kind !== undefined);
  const draft = special
    ? target
    : join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
  let handle: number | undefined = attempt(path, () => openDraft(draft, special, kind?.mode));
  const forget = whenInterrupted(() => special || rmSync(draft, { force: true }));
  const hash = createHash('sha256');
  let bytes = 0;
  let isRead = true;
  let done = false;
  const close = () => {
    if (handle !== undefined) closeSync(handle);
    handle = undefined;
  };
  return {
    write(text) {
      const open = handle;
      const part = asBytes(text);
      isRead &&= open === undefined || attempt(path, () => writeAll(open, part));
      if (isRead) {
        hash.update(part);
        bytes += part.length;
      }
      return Promise.resolve(isRead);
    },
    written: () => ({ sha256: hash.copy().digest('hex'), bytes }),
    commit() {
      attempt(path, () => {
        if (handle !== undefined && !special) fsyncSync(handle);
        close();
        if (!special) renameSync(draft, target);
      });
      forget();
      done = true;
      return Promise.resolve();
    },
    discard() {
      close();
      forget();
      if (!special && !done) rmSync(draft, { force: true });
    },
  };
}

/** The file that a link leads to, also where there is none yet. */
function linkedPath(path: string, exists: boolean): string {
  if (exists) return realpathSync(path);
  const link = lstatSync(path, { throwIfNoEntry: false });
  return link?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** What is replaced keeps who may read it. */
function openDraft(draft: string, special: boolean, mode: number | undefined): number {
  const handle = openSync(draft, special ? 'w' : 'wx');
  if (!special && mode !== undefined) fchmodSync(handle, mode & 0o777);
  return handle;
}

function asBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text) : text;
}

/** False for a pipe that nobody reads any more. */
function writeAll(handle: number, bytes: Uint8Array): boolean {
  try {
    for (let from = 0; from < bytes.length; ) from += writeSync(handle, bytes, from);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw error;
  }
}

function attempt<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw cannotWrite(path, error, CURE);
  }
}
