import { HaechiError } from '../../foundation/haechi-error.ts';

/** The error of a file or folder that the system does not let us read. */
export function unreadable(path: string, error: Error): HaechiError {
  const code = 'code' in error ? error.code : undefined;
  const place = { file: path };
  if (code === 'ESPIPE') {
    const cure = 'write it to a file and name that';
    return new HaechiError('LIST', 'a pipe, and a list is read more than once', { place, cure });
  }
  const what = code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${error.message})`;
  const cure = 'name a list file, or a folder that holds a published list';
  return new HaechiError('LIST', what, { place, cure });
}
