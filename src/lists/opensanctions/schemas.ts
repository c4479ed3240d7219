import type { EntryType } from '../entry.ts';
import type { ListWarning } from '../loaded-list.ts';

/** The schema of a wallet, which is an entry where nothing says whose it is. */
export const WALLET_SCHEMA = 'CryptoWallet';

/** Schemas of the FollowTheMoney model that describe parties, and a wallet. */
const PARTIES: ReadonlyMap<string, EntryType> = new Map([
  ['Person', 'individual'],
  ['Organization', 'entity'],
  ['Company', 'entity'],
  ['LegalEntity', 'entity'],
  ['PublicBody', 'entity'],
  [WALLET_SCHEMA, 'entity'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
]);

/** Schemas of the model that describe no party: things, places, documents, events and relations. */
const NO_PARTIES: ReadonlySet<string> = new Set(
  `Address Article Assessment Asset Associate Audio BankAccount Call CallForTenders Contract
  ContractAward ContractLot CourtCase CourtCaseParty Debt Directorship Document EconomicActivity Email
  Employment Event Family Folder HyperText Identification Image Land License Membership Mention Message
  Note Occupancy Ownership Package Page Pages Passport Payment PlainText Position Post Project
  ProjectParticipant RealEstate Representation Risk Sanction Security Similar Succession Table TaxRoll
  Territory Trip UnknownLink UserAccount Vehicle Video Workbook`.split(/\s+/),
);

/** What a schema describes; `unknown` may be a party, and is read as an entity so that none is lost. */
export type SchemaKind = EntryType | 'none' | 'unknown';

export function kindOfSchema(schema: string): SchemaKind {
  return PARTIES.get(schema) ?? (NO_PARTIES.has(schema) ? 'none' : 'unknown');
}

/** Counts schemas that were passed over or guessed at, for a warning of each sort. */
export class SchemaTally {
  readonly #none = new Map<string, number>();
  readonly #unknown = new Map<string, number>();

  /** The type of an entry of this schema; undefined, and counted, for one that is no party. */
  typeOf(schema: string): EntryType | undefined {
    const kind = kindOfSchema(schema);
    switch (kind) {
      case 'none':
        count(this.#none, schema);
        return undefined;
      case 'unknown':
        count(this.#unknown, schema);
        return 'entity';
      default:
        return kind;
    }
  }

  warnings(file: string): ListWarning[] {
    return [
      ...warningOf(file, this.#none, 'not read, since they are no parties'),
      ...warningOf(file, this.#unknown, 'schemas that are not known, read as entities'),
    ];
  }
}

function count(counts: Map<string, number>, schema: string): void {
  counts.set(schema, (counts.get(schema) ?? 0) + 1);
}

function warningOf(file: string, counts: ReadonlyMap<string, number>, what: string): ListWarning[] {
  if (counts.size === 0) return [];
  const named = [...counts].sort().map(([schema, number]) => `${schema} (${number})`);
  return [{ file, message: `${what}: ${named.join(', ')}` }];
}
