import { HaechiError } from '../../foundation/haechi-error.ts';

/** Where a report goes. Nothing is final before `commit`. */
export interface Outlet {
  /** False once nobody reads any more. */
  write(text: string | Uint8Array): Promise<boolean>;
  commit(): Promise<void>;
  discard(): void;
}

/** What was written to an output, in hexadecimal and bytes. */
export interface WrittenFacts {
  readonly sha256: string;
  readonly bytes: number;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left',
};

/** An error of the operating system as one of ours, without the names of our own drafts. */
export function cannotWrite(name: string, error: unknown, cure: string): HaechiError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const reason = REASONS[code] ?? (code || String(error));
  return new HaechiError('OUTPUT', `cannot be written: ${reason}`, { place: { file: name }, cure });
}
