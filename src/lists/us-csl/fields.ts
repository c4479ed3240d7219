/**
 * The fields of a party on the Consolidated Screening List, whose names the CSV has as columns and the
 * JSON as keys. Source: the columns of the CSV of 2019 and of 2023, with which the JSON agrees but for
 * `id`, which the CSV calls `_id`.
 */
export const TEXT_FIELDS = [
  '_id',
  'source',
  'entity_number',
  'type',
  'name',
  'title',
  'federal_register_notice',
  'start_date',
  'end_date',
  'standard_order',
  'license_requirement',
  'license_policy',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_registered_tonnage',
  'vessel_flag',
  'vessel_owner',
  'remarks',
  'source_list_url',
  'source_information_url',
] as const;

/** Fields of several values: `; ` stands between them in the CSV, the JSON has an array. */
export const SEVERAL_FIELDS = [
  'programs',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type SeveralField = (typeof SEVERAL_FIELDS)[number];

/** Read by themselves, since their values have parts. */
export const PARTED_FIELDS = ['addresses', 'ids'] as const;

export const isTextField = (name: string): name is TextField =>
  (TEXT_FIELDS as readonly string[]).includes(name);

export const isSeveralField = (name: string): name is SeveralField =>
  (SEVERAL_FIELDS as readonly string[]).includes(name);

/** By these the layout is told: every file has them, in whatever order. */
export const CSL_COLUMNS: readonly string[] = [
  'source',
  'entity_number',
  'name',
  'alt_names',
  'source_list_url',
];
