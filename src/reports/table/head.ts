import { decisionsWords, describeList, inputWords, sinceFactsWords } from '../head-wording.ts';
import type { RunHead } from '../report.ts';
import type { Canvas } from './canvas.ts';
import { wrapText } from './wrap.ts';

/** What is screened against what, and what to know about it before reading on. */
export function headLines(head: RunHead, canvas: Canvas): readonly string[] {
  const { width, palette, facts } = canvas;
  const title = `haechi ${head.version}: potential matches with sanctions lists`;
  return [
    ...wrapText(title, width).map(palette.title),
    ...head.lists.flatMap((list) => [
      ...facts('list', describeList(list, list.sha256.slice(0, 12), head.asOf)),
      ...(list.coverage === undefined ? [] : facts('', list.coverage, palette.warning)),
      ...list.warnings.flatMap(({ file, message }) =>
        facts('', `warning: ${file}: ${message}`, palette.warning),
      ),
    ]),
    ...head.inputs.flatMap((input, index) => facts(index === 0 ? 'file' : '', inputWords(input))),
    ...(head.decisions ? facts('decisions', decisionsWords(head.decisions)) : []),
    ...(head.since ? facts('since', sinceFactsWords(head.since)) : []),
    ...facts('settings', `threshold ${head.threshold}, as of ${head.asOf}`),
  ];
}
