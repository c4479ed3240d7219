/** What an analyst may find of a hit. */
export const DISPOSITIONS = ['true-match', 'false-positive', 'needs-data', 'escalated'] as const;

export type Disposition = (typeof DISPOSITIONS)[number];
