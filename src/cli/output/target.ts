import { HaechiError } from '../../foundation/haechi-error.ts';
import { formatOfFile, REPORT_FORMATS } from '../../reports/formats.ts';
import type { ReportFormat } from '../../reports/report.ts';
import { didYouMean } from '../did-you-mean.ts';

/** One report of a run. */
export interface OutputTarget {
  readonly format: ReportFormat;
  readonly path: string;
}

/** Reads `[format=]<file>`; without a prefix the file's ending decides. */
export function parseOutput(text: string): OutputTarget {
  const cut = text.indexOf('=');
  const prefix = text.slice(0, Math.max(0, cut)).toLowerCase();
  const format = REPORT_FORMATS.find((name) => name === prefix);
  if (format) return named(format, text.slice(cut + 1), text);
  if (/^[a-z]+$/u.test(prefix)) {
    throw new HaechiError('USAGE', `--output ${text}: there is no format ${prefix}`, {
      cure: `${didYouMean(prefix, REPORT_FORMATS)}choose one of ${REPORT_FORMATS.join(', ')}`,
    });
  }
  const byEnding = formatOfFile(text);
  if (byEnding) return named(byEnding, text, text);
  throw new HaechiError('USAGE', `--output ${text}: the file's ending names no format`, {
    cure: `write it in front, as in --output ndjson=${text}; formats are ${REPORT_FORMATS.join(', ')}`,
  });
}

function named(format: ReportFormat, path: string, text: string): OutputTarget {
  if (path === '-') {
    throw new HaechiError('USAGE', `--output ${text}: - is no file`, {
      cure: `for standard output take --format ${format}`,
    });
  }
  if (path === '') throw new HaechiError('USAGE', `--output ${text}: the file's name is missing`);
  return { format, path };
}
