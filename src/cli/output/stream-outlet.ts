import { cannotWrite, type Outlet } from './outlet.ts';

/**
 * Characters kept back before the first goes out: a run that is short, or fails early, leaves
 * standard output empty when it fails.
 */
const HELD = 64 * 1024;

/** Standard output. A reader that goes away is no error: `write` tells, and writing stops. */
export function openStreamOutlet(
  stream: NodeJS.WriteStream,
  onFirstWrite: () => unknown = () => {},
): Outlet {
  let held: string[] = [];
  let length = 0;
  let flowing = false;
  let open = true;
  // The stream tells of an error twice: here, and to the callback of the write.
  stream.on('error', () => {
    open = false;
  });

  const send = (text: string): Promise<boolean> => {
    if (!flowing) onFirstWrite();
    flowing = true;
    return new Promise((resolve, reject) => {
      stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
        if (!error) resolve(true);
        else if (isGone(error)) resolve(false);
        else
          reject(
            cannotWrite('standard output', error, 'make room, or write to a file with --output'),
          );
      });
    });
  };
  const flush = (): Promise<boolean> => {
    const text = held.join('');
    held = [];
    length = 0;
    return text === '' || !open ? Promise.resolve(open) : send(text);
  };
  return {
    async write(text) {
      if (text === '' || !open) return open;
      held.push(text);
      length += text.length;
      if (flowing || length >= HELD) open = await flush();
      return open;
    },
    async commit() {
      open = await flush();
    },
    discard() {
      held = [];
    },
  };
}

function isGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
