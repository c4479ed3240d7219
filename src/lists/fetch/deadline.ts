/**
 * Runs work that must end in time or when it is called off.
 *
 * @param ms time that it may take
 * @param callOff a signal that ends it earlier
 * @param late what to throw when the time is up
 * @param off what to throw when it was called off
 * @returns what the work gives; when its signal was raised, the reason is thrown instead of whatever
 *   error the work made of that
 */
export async function withinTime<T>(
  ms: number,
  callOff: AbortSignal | undefined,
  reasons: { readonly late: Error; readonly off: Error },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => controller.abort(reasons.off);
  const timer = setTimeout(() => controller.abort(reasons.late), ms);
  callOff?.addEventListener('abort', stop, { once: true });
  if (callOff?.aborted) stop();
  try {
    signal.throwIfAborted();
    return await work(signal);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    callOff?.removeEventListener('abort', stop);
  }
}
