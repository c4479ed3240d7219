import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListWarning } from '../loaded-list.ts';

/** The error of a file that is not as its publisher writes it; `line` counts from 1. */
export function damaged(what: string, file: string, line?: number): HaechiError {
  return new HaechiError('LIST', what, {
    place: line === undefined ? { file } : { file, line },
    cure: 'the file is damaged or cut off, fetch it again',
  });
}

/** One warning that names everything that was not read, each once; none when all was. */
export function unreadWarning(unread: ReadonlySet<string>, file: string): ListWarning[] {
  if (unread.size === 0) return [];
  return [{ file, message: `not read: ${[...unread].sort().join(', ')}` }];
}
