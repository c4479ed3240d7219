/** One file of a published list. */
export interface SourceFile {
  readonly url: string;
  /** Its name once stored: a plain file name, different for each file of a list. */
  readonly saveAs: string;
}

/** Where a list is published. */
export interface Source {
  /** The list's short name, as its entries carry it. */
  readonly name: string;
  readonly title: string;
  /** The publisher's page that leads to the files; absent for a list that the user added. */
  readonly page?: string;
  readonly files: readonly SourceFile[];
  /** Bounds of plausible sizes, in bytes, of each file as stored. */
  readonly minBytes: number;
  readonly maxBytes: number;
  /** Whether it is fetched when no list is named. */
  readonly enabled: boolean;
}

const KB = 1_000;
const MB = 1_000_000;

/** The ceiling for a list that the user adds without giving one. */
export const DEFAULT_MAX_BYTES = 512 * MB;

const OFAC_EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
const OFAC_PAGE = 'https://ofac.treasury.gov/sanctions-list-service';

/**
 * The official lists. Of OFAC's layouts the XML one, because it carries its date and the number of
 * its records. The token in the EU's address is public, the same for everybody. Floors are well
 * under, ceilings well over the sizes of 2025 and 2026: SDN.XML 28 MB, CONSOLIDATED.XML 0.9 MB,
 * UN 2 MB, EU 25 MB, UK some 20 MB.
 */
export const BUILT_IN_SOURCES: readonly Source[] = [
  {
    name: 'ofac-sdn',
    title: 'OFAC Specially Designated Nationals and Blocked Persons',
    page: OFAC_PAGE,
    files: [{ url: `${OFAC_EXPORTS}/SDN.XML`, saveAs: 'SDN.XML' }],
    minBytes: 5 * MB,
    maxBytes: 256 * MB,
    enabled: true,
  },
  {
    name: 'ofac-consolidated',
    title: 'OFAC Consolidated Sanctions List (non-SDN)',
    page: OFAC_PAGE,
    files: [{ url: `${OFAC_EXPORTS}/CONSOLIDATED.XML`, saveAs: 'CONSOLIDATED.XML' }],
    minBytes: 100 * KB,
    maxBytes: 64 * MB,
    enabled: true,
  },
  {
    name: 'un-sc',
    title: 'United Nations Security Council Consolidated List',
    page: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
    files: [
      {
        url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
        saveAs: 'consolidated.xml',
      },
    ],
    minBytes: 400 * KB,
    maxBytes: 64 * MB,
    enabled: true,
  },
  {
    name: 'eu-fsf',
    title: 'European Union Consolidated Financial Sanctions List',
    page: 'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
    files: [
      {
        url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
        saveAs: 'xmlFullSanctionsList_1_1.xml',
      },
    ],
    minBytes: 3 * MB,
    maxBytes: 256 * MB,
    enabled: true,
  },
  {
    name: 'uk-sl',
    title: 'UK Sanctions List',
    page: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
    files: [
      {
        url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv',
        saveAs: 'UK-Sanctions-List.csv',
      },
    ],
    minBytes: 1 * MB,
    maxBytes: 256 * MB,
    enabled: true,
  },
];
