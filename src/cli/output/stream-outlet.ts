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
  let held: (string | Uint8Array)[] = [];
  let length = 0;
  let flowing = false;
  let open = true;
  // The stream tells of an error twice: here, and to the callback of the write.
  stream.on('error', () => {
    open = false;
  });

  const send = (text: Uint8Array): Promise<boolean> => {
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
    const bytes = Buffer.concat(held.map((part) => Buffer.from(part)));
    held = [];
    length = 0;
    return bytes.length === 0 || !open ? Promise.resolve(open) : send(bytes);
  };
  return {
    async write(text) {
      if (text.length === 0 || !open) return open;
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
