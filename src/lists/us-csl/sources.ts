/** What the name of a source says: `Specially Designated Nationals (SDN) - Treasury Department`. */
export interface CslSource {
  /** What stands in brackets, `SDN`; empty where nothing does. */
  readonly code: string;
  /** The list of OFAC that it is, by the name it has here; absent for other offices. */
  readonly ofacList?: 'ofac-sdn' | 'ofac-consolidated';
  /**
   * Whether the list is one of persons. Denied persons and the statutorily debarred are nearly all
   * individuals, though the files do not say so of any.
   */
  readonly ofPersons: boolean;
}

const CODE = /\(([A-Z][A-Z-]*)/;
const TREASURY = /Treasury/;
const LISTS_OF_PERSONS: ReadonlySet<string> = new Set(['DPL', 'DTC']);

/** Reads the name of a source. OFAC's lists other than SDN are together its consolidated list. */
export function readSource(printed: string): CslSource {
  const code = CODE.exec(printed)?.[1] ?? '';
  const ofPersons = LISTS_OF_PERSONS.has(code);
  if (!TREASURY.test(printed)) return { code, ofPersons };
  return { code, ofPersons, ofacList: code === 'SDN' ? 'ofac-sdn' : 'ofac-consolidated' };
}
