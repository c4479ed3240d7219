import { HaechiError } from '../../foundation/haechi-error.ts';

/** Where a report's text goes. Nothing is final before `commit`. */
export interface Outlet {
  /** False once nobody reads any more. */
  write(text: string): Promise<boolean>;
  commit(): Promise<void>;
  discard(): void;
}

/** An error of the operating system as one of ours. */
export function cannotWrite(name: string, error: unknown, cure: string): HaechiError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HaechiError('OUTPUT', `cannot be written (${reason})`, {
    place: { file: name },
    cure,
  });
}
