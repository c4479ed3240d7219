const acts = new Set<() => unknown>();

/** What is to be undone when the run is interrupted; the result takes it off again. */
export function whenInterrupted(act: () => unknown): () => void {
  acts.add(act);
  return () => {
    acts.delete(act);
  };
}

const accounts = new Set<() => string>();

/** What an interrupted run says of its files where it writes as it goes; the result takes it off again. */
export function tellWhenInterrupted(account: () => string): () => void {
  accounts.add(account);
  return () => {
    accounts.delete(account);
  };
}

/**
 * The last acts of an interrupted run: half-written files go, the terminal gets its cursor back. Returns what
 * became of the files that were asked for.
 */
export function undo(): string {
  const told = [...accounts].map((account) => account());
  for (const act of acts) act();
  acts.clear();
  return told.join('; ') || 'no file was written';
}
