/** Keys and values of a JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An object; undefined for an array and anything else. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}

/** The value of a JSON text in an object of its own, since it may be null; undefined for other texts. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
