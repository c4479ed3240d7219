/** What became of one attempt to fetch a file, before it is told to the user. */
export interface FailureFacts {
  /** `NETWORK` for what trying later or other settings may cure, `LIST` for what they cannot. */
  readonly code: 'NETWORK' | 'LIST';
  readonly cure: string;
  /** Whether another attempt, right after this one, may succeed. */
  readonly again: boolean;
  /** Milliseconds that the server asked to wait before the next attempt. */
  readonly waitMs?: number;
}

/** The failure of one attempt. `message` says what went wrong, without the file's address. */
export class FetchFailure extends Error {
  readonly facts: FailureFacts;

  constructor(what: string, facts: FailureFacts) {
    super(what);
    this.name = 'FetchFailure';
    this.facts = facts;
  }
}

const LATER = 'try again later, or check the network and proxy settings';
const ADDRESS = 'check the address of the list in the configuration';

/** A failure that may be gone at the next attempt. */
export function passing(what: string, waitMs?: number): FetchFailure {
  const wait = waitMs === undefined ? {} : { waitMs };
  return new FetchFailure(what, { code: 'NETWORK', cure: LATER, again: true, ...wait });
}

/** Of the network or its settings, and the same at every attempt until somebody acts. */
export function blocked(what: string, cure: string): FetchFailure {
  return new FetchFailure(what, { code: 'NETWORK', cure, again: false });
}

/** An answer that is no list, whenever one asks. */
export function refused(what: string, cure: string = ADDRESS): FetchFailure {
  return new FetchFailure(what, { code: 'LIST', cure, again: false });
}
