import { HaechiError } from '../foundation/haechi-error.ts';

/**
 * A file without a single record: nothing was screened, which is no result unless the user says that
 * an empty file is fine.
 */
export class NoRowsError extends HaechiError {
  constructor(file: string) {
    super('INPUT', 'no rows, nothing was screened', {
      place: { file },
      cure: 'check the export, or allow it with --allow-empty',
    });
    this.name = 'NoRowsError';
  }
}
