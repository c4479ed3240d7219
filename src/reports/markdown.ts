import { isCleared, isGone } from '../matching/standing.ts';
import { sinceWords } from './decision-wording.ts';
import { entryWords, rowWords } from './hit-wording.ts';
import type { ReportKind } from './kind.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { headParts, summaryParts } from './markdown/frame.ts';
import { rowParts } from './markdown/row.ts';
import { counted } from './wording.ts';

/** A ticket is for reading: whoever has more rejected rows than this wants them in a file. */
const MOST_REJECTED = 100;

/**
 * For tickets and wikis: GitHub's dialect of Markdown. A section for each row with its hits, then what is
 * gone, the rejected rows, and the summary. Hits that decisions have cleared are counted and not shown. Of
 * what comes from a file or a list every character stands for itself.
 */
export const markdown: ReportKind = {
  endings: ['.md', '.markdown'],
  open(head) {
    const gone: string[] = [];
    const rejected: string[] = [];
    let count = 0;
    let notShown = 0;
    return {
      opening: paragraphs(headParts(head)),
      hits(row) {
        notShown += row.more;
        for (const hit of row.hits.filter(isGone)) {
          const words = `${rowWords(hit, head.inputs.length)}: ${entryWords(hit)}; ${sinceWords(hit)}`;
          gone.push(`- ${escapeMarkdown(words)}`);
        }
        const hits = row.hits.filter((hit) => !isGone(hit) && !isCleared(hit));
        return paragraphs(rowParts({ hits, more: row.more }, head.inputs));
      },
      rejected({ row, line, reason, raw }) {
        count += 1;
        const words = `line ${line} (row ${row}): ${reason}: ${raw}`;
        if (count <= MOST_REJECTED) rejected.push(`- ${escapeMarkdown(words)}`);
        return '';
      },
      end(summary) {
        const left = count - MOST_REJECTED;
        const more =
          left > 0 ? `- and ${counted(left, 'more', 'more')}; --rejects <file> has all` : '';
        return [
          ...section('Gone since the earlier run', gone),
          ...section(
            'Rows that could not be screened',
            more === '' ? rejected : [...rejected, more],
          ),
          ...summaryParts(head, summary, notShown),
        ]
          .join('\n\n')
          .concat('\n');
      },
    };
  },
};

function paragraphs(parts: readonly string[]): string {
  return parts.map((part) => `${part}\n\n`).join('');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}
