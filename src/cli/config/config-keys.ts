import type { Schema } from '../../foundation/schema-parts.ts';
import { DISPOSITIONS } from '../../matching/disposition.ts';

/** What a key of the configuration may hold. The key is the option's name, as `failOn` of `--fail-on`. */
export interface ConfigKey {
  readonly schema: Schema;
  readonly description: string;
  /** Read from the folder of the configuration, not from the working folder. */
  readonly path?: 'file' | 'list' | 'output';
  /** The commands that take it; without this all that have such an option. */
  readonly of?: readonly string[];
}

const TEXT: Schema = { type: 'string', pattern: '\\S' };
const FLAG: Schema = { type: 'boolean' };
const COUNT: Schema = { type: 'integer', minimum: 0 };
const REPORTING = ['screen', 'check', 'merge'];

function oneOrMore(items: Schema): Schema {
  return { anyOf: [items, { type: 'array', items }] };
}

function word(...words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

const DISPOSITION = word(...DISPOSITIONS);

/** Beside these there is `sources`, which has rules of its own. */
export const CONFIG_KEYS: { readonly [key: string]: ConfigKey } = {
  $schema: { schema: TEXT, description: 'address of this schema, for editors' },
  list: {
    schema: oneOrMore(TEXT),
    path: 'list',
    description: 'list files, folders, installed lists',
  },
  listDate: { schema: TEXT, description: 'date of a list whose files carry none' },
  trustList: { schema: FLAG, description: 'load a list that may be cut off' },
  maxListAge: { schema: COUNT, description: 'days after which a list is too old' },
  output: {
    schema: oneOrMore(TEXT),
    path: 'output',
    of: ['screen'],
    description: 'reports to write',
  },
  format: {
    schema: word('table', 'csv', 'ndjson', 'json', 'html', 'markdown', 'xlsx'),
    of: REPORTING,
    description: 'format on standard output',
  },
  column: { schema: oneOrMore(TEXT), description: 'role=header or role=#number' },
  delimiter: { schema: TEXT, description: 'what separates the cells' },
  encoding: { schema: TEXT, description: 'encoding of the input' },
  header: { schema: FLAG, description: 'false: the first row is data' },
  rejects: { schema: TEXT, path: 'file', of: ['screen'], description: 'CSV file of rejected rows' },
  threshold: { schema: { type: 'number', minimum: 0, maximum: 1 }, description: 'lowest score' },
  weakAliases: { schema: FLAG, description: 'count weak aliases without support' },
  limit: { schema: COUNT, of: ['screen', 'check'], description: 'hits of a row; 0 shows all' },
  failOn: {
    schema: word('possible', 'strong', 'exact', 'none'),
    description: 'lowest tier that fails',
  },
  exitZero: { schema: FLAG, description: 'exit with 0 also when there are hits' },
  decisions: { schema: TEXT, path: 'file', description: 'the decisions file' },
  fourEyes: { schema: oneOrMore(DISPOSITION), description: 'what a second person has to approve' },
  expires: {
    schema: {
      type: 'string',
      pattern: '^(never|[0-9]{1,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})$',
      title: 'a text as "365", "2027-01-31" or "never"',
    },
    description: 'when new decisions expire: a day, a number of days, or never',
  },
  author: { schema: TEXT, description: 'who decides' },
  since: { schema: TEXT, path: 'file', description: 'earlier ndjson report' },
  failOnNew: { schema: FLAG, description: 'only new and changed hits fail' },
  remember: { schema: FLAG, description: 'keep digests of rows without a hit for the next run' },
  jobs: { schema: { type: 'integer', minimum: 1 }, description: 'threads that screen' },
  allowEmpty: { schema: FLAG, description: 'an input without a row is no error' },
  manifest: { schema: TEXT, path: 'file', of: ['screen'], description: 'record of the run' },
  lock: { schema: TEXT, path: 'file', description: 'held while the run lasts' },
  logFormat: { schema: word('text', 'json'), description: 'form of messages' },
  progress: { schema: FLAG, description: 'false: no progress line' },
  color: { schema: word('auto', 'always', 'never'), description: 'colour' },
  quiet: { schema: FLAG, description: 'say nothing but why a run failed' },
  verbose: { schema: FLAG, description: 'say more about what is done' },
  maxShrink: {
    schema: { type: 'number', minimum: 0, maximum: 1 },
    description: 'share that a new list may lack',
  },
  keep: { schema: { type: 'integer', minimum: 1 }, description: 'copies of each list to keep' },
};
