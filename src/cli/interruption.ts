const acts = new Set<() => void>();

/** What is to be undone when the run is interrupted; the result takes it off again. */
export function whenInterrupted(act: () => void): () => void {
  acts.add(act);
  return () => {
    acts.delete(act);
  };
}

/** The last acts of an interrupted run: half-written files go, the terminal gets its cursor back. */
export function undo(): void {
  for (const act of acts) act();
  acts.clear();
}
