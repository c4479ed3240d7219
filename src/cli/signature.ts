import { userInfo } from 'node:os';
import type { Signature } from '../decisions/make-lines.ts';
import { HaechiError } from '../foundation/haechi-error.ts';

export interface SignatureOptions {
  readonly author?: string;
  readonly text?: string;
}

/** Who decides, by default the user of this machine, and when: now. */
export function signatureOf({ author, text }: SignatureOptions): Signature {
  const name = (author ?? userName())?.trim();
  if (!name) {
    throw new HaechiError('USAGE', 'nobody is named who decides', { cure: 'add --author <name>' });
  }
  const told = text?.trim();
  return { author: name, time: new Date().toISOString(), ...(told && { text: told }) };
}

function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number without a name.
    return undefined;
  }
}
