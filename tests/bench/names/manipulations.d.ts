/** Alters a name in one way; undefined where the name offers nothing to alter. */
export type Alteration = (name: string, random: () => number) => string | undefined;
export declare function seeded(seed: number): () => number;
export declare const FOR_PERSONS: Readonly<Record<string, Alteration>>;
export declare const FOR_ORGANISATIONS: Readonly<Record<string, Alteration>>;
