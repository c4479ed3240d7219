import {
  COUNT,
  listOf,
  NUMBER_FROM_1,
  object,
  type Schema,
  SHA256,
  TEXT,
  TEXTS,
} from '../../foundation/schema-parts.ts';
import { ROLES } from '../../input/subject.ts';

const FLAG: Schema = { type: 'boolean' };
const TEXT_OR_NULL: Schema = { type: ['string', 'null'] };

const INPUT = object(
  {
    file: TEXT,
    size: { ...COUNT, description: 'bytes of the whole file' },
    headSha256: { ...SHA256, description: 'of its first MiB' },
    from: { ...COUNT, description: 'first byte of the share' },
    to: { ...COUNT, description: 'byte after its last' },
    sha256: { ...SHA256, description: 'of the share' },
    rows: COUNT,
    firstLine: { ...NUMBER_FROM_1, description: 'number of the first line of the share' },
    lines: { ...COUNT, description: 'physical lines that begin in the share' },
    reportBytes: { ...COUNT, description: 'of the lines of this report that belong to this input' },
    encoding: TEXT,
    encodingGuessed: FLAG,
    delimiter: TEXT,
    headerLine: COUNT,
    headerGuessed: FLAG,
    columns: listOf(object({ number: NUMBER_FROM_1, header: TEXT }, { role: { enum: ROLES } })),
    wideRows: { ...COUNT, description: 'with text beyond the last header' },
  },
  {
    firstWideLine: NUMBER_FROM_1,
    unread: object({ rows: NUMBER_FROM_1, scripts: TEXTS, firstLine: NUMBER_FROM_1 }),
  },
);

/** `part` of the summary of one shard. Rows count from the beginning of the share. */
export const PART: Schema = object({
  shard: NUMBER_FROM_1,
  of: NUMBER_FROM_1,
  options: object({
    limit: COUNT,
    weakAliases: FLAG,
    columns: TEXTS,
    delimiter: TEXT_OR_NULL,
    encoding: TEXT_OR_NULL,
    noHeader: FLAG,
    allowEmpty: FLAG,
    fourEyes: TEXTS,
  }),
  inputs: listOf(INPUT),
  sha256: { ...SHA256, description: 'of all lines of this report before the summary' },
});
