import type { InputLayout, Role } from '../input/subject.ts';
import type { Evidence, Hit, RowHits } from '../matching/hit.ts';
import { isCleared, isGone } from '../matching/standing.ts';
import { summariseColumns } from './columns.ts';
import { decisionWords, sinceWords } from './decision-wording.ts';
import { comparedEvidence, missingEvidence, verdictWords } from './evidence-order.ts';
import { decisionsWords, describeList, inputWords, sinceFactsWords } from './head-wording.ts';
import {
  entryWords,
  listingWords,
  matchWords,
  pagesOf,
  rowWords,
  standingWords,
} from './hit-wording.ts';
import type { ReportKind } from './kind.ts';
import { escapeMarkdown, link } from './markdown/escape.ts';
import { notChecked } from './not-checked.ts';
import type { RunHead, RunSummary } from './report.ts';
import { countHits, gapWords, nextStep, verdictOf } from './summary-wording.ts';
import {
  counted,
  fewOf,
  fieldWords,
  linkWords,
  missingWords,
  writeCount,
  writeScore,
} from './wording.ts';

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

function bullets(items: readonly (readonly [label: string, text: string])[]): string {
  return items.map(([label, text]) => `- ${label}: ${escapeMarkdown(text)}`).join('\n');
}

function headParts(head: RunHead): readonly string[] {
  const lists = head.lists.flatMap((list) => [
    ['List', describeList(list, list.sha256, head.asOf)] as const,
    ...(list.coverage === undefined ? [] : [['Note', list.coverage] as const]),
    ...list.warnings.map(({ file, message }) => ['Warning', `${file}: ${message}`] as const),
  ]);
  return [
    `# haechi ${escapeMarkdown(head.version)}: potential matches with sanctions lists`,
    bullets([
      ...lists,
      ...head.inputs.map((input) => ['File', inputWords(input)] as const),
      ...(head.decisions ? [['Decisions', decisionsWords(head.decisions)] as const] : []),
      ...(head.since ? [['Since', sinceFactsWords(head.since)] as const] : []),
      ['Settings', `threshold ${head.threshold}, as of ${head.asOf}`],
    ]),
  ];
}

function rowParts(row: RowHits, inputs: readonly InputLayout[]): readonly string[] {
  const [first] = row.hits;
  if (first === undefined) return [];
  const columns = inputs.find(({ file }) => file === first.file)?.columns ?? [];
  const roles = new Set(columns.flatMap(({ role }) => role ?? []));
  const more = counted(row.more, 'more potential match', 'more potential matches');
  return [
    `## ${escapeMarkdown(rowWords(first, inputs.length))}`,
    ...row.hits.flatMap((hit) => hitParts(hit, roles)),
    ...(row.more > 0 ? [`and ${more} of this row; --limit shows them`] : []),
  ];
}

function hitParts(hit: Hit, roles: ReadonlySet<Role>): readonly string[] {
  const { entry, decision } = hit;
  const standing = `${standingWords(hit).toUpperCase()} ${writeScore(hit.score)}`;
  const { here, listed } = missingEvidence(hit, roles);
  const links = entry.linkedTo.map(linkWords).join('; ');
  const facts: readonly (readonly [string, string])[] = [
    ['Matched', matchWords(hit)],
    ...(decision ? [['Decision', decisionWords(decision)] as const] : []),
    ...(hit.change ? [['Since then', sinceWords(hit)] as const] : []),
    ...(here.length > 0 ? [['Missing from your file', words(here)] as const] : []),
    ...(listed.length > 0 ? [['Missing from the list', words(listed)] as const] : []),
    ...(links === '' ? [] : [['Linked to', links] as const]),
    ...entry.listings.slice(1).map((listing) => ['Also on', listingWords(listing)] as const),
  ];
  const pages = pagesOf(hit).map((page) => `- See: ${link(page)}`);
  return [
    `### ${standing} ${escapeMarkdown(entryWords(hit))}`,
    evidenceTable(comparedEvidence(hit)),
    [bullets(facts), ...pages, `- Fingerprint: \`${hit.fingerprint}\``].join('\n'),
  ];
}

function words(evidence: readonly Evidence[]): string {
  return evidence.map(missingWords).join('; ');
}

function evidenceTable(evidence: readonly Evidence[]): string {
  const rows = evidence.map((item) => {
    const { kind, here, listed, detail } = item;
    const cells = [verdictWords(item), fieldWords(kind), fewOf(here ?? ''), fewOf(listed ?? '')];
    return `| ${[...cells, detail ?? ''].map(escapeMarkdown).join(' | ')} |`;
  });
  return ['| verdict | field | yours | listed | why |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function summaryParts(head: RunHead, summary: RunSummary, notShown: number): readonly string[] {
  const { hits, cleared, changes, rowsRead, rowsScreened, rowsRejected, rowsWithHits } = summary;
  const counts: readonly (readonly [label: string, count: number])[] = [
    ['rows read', rowsRead],
    ['screened', rowsScreened],
    ['rejected', rowsRejected],
    ['rows with potential matches', rowsWithHits],
    ['potential matches', countHits(summary)],
    ['exact', hits.exact],
    ['strong', hits.strong],
    ['possible', hits.possible],
    ...(notShown > 0 ? ([['not shown (--limit)', notShown]] as const) : []),
    ...(changes
      ? ([
          ['new', changes.new],
          ['changed', changes.changed],
          ['unchanged', changes.unchanged],
          ['gone', changes.gone],
        ] as const)
      : []),
    ...(cleared > 0 ? ([['cleared by decisions', cleared]] as const) : []),
  ];
  const columns = head.inputs.map(summariseColumns).map(({ file, read, ignored }) => {
    const roles = read.map(
      ({ role, headers }) => `${fieldWords(role)} from ${headers.join(' and ')}`,
    );
    const unused = ignored.map(({ header }) => header).join('; ');
    return [
      'Columns',
      `${file}: ${roles.join('; ')}${unused === '' ? '' : `; ignored: ${unused}`}`,
    ] as const;
  });
  return [
    '## Summary',
    escapeMarkdown(verdictOf(head, summary)),
    [
      '| count | |',
      '|---|---:|',
      ...counts.map(([label, count]) => `| ${label} | ${writeCount(count)} |`),
    ].join('\n'),
    bullets([
      ...columns,
      ...notChecked(head).map((gap) => ['Not checked', gapWords(gap, head)] as const),
      ['Next step', nextStep(summary)],
    ]),
  ];
}
