/** The same fields without those that have no value. */
export type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/**
 * The fields that have a value, in their order, for the optional ones of an entry and its parts: what is
 * undefined or an empty text is left out.
 */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  // Names and values are those that were given.
  return Object.fromEntries(kept) as Present<Fields>;
}
