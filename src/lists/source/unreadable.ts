import { HaechiError } from '../../foundation/haechi-error.ts';

/** The error of a file or folder that the system does not let us read. */
export function unreadable(path: string, error: Error): HaechiError {
  const missing = 'code' in error && error.code === 'ENOENT';
  return new HaechiError(
    'LIST',
    missing ? 'no such file or folder' : `cannot be read (${error.message})`,
    {
      place: { file: path },
      cure: 'name a list file, or a folder that holds a published list',
    },
  );
}
