const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;

/**
 * The keys of the first object of a JSON text, inner ones aside; none where it begins with something
 * else. The text may break off, as the head of a file does, or be damaged: keys before that count, so
 * that a reader can say what is wrong. In JSON lines an object ends with its line.
 */
export function firstKeys(text: string): ReadonlySet<string> {
  const [line = ''] = text.split('\n', 1);
  const keys = new Set<string>();
  let depth = 0;
  for (const [token, key, colon] of (line.trim() === '{' ? text : line).matchAll(TOKEN)) {
    if (key !== undefined) {
      if (depth === 1 && colon !== undefined) keys.add(key);
    } else depth += token === '{' || token === '[' ? 1 : -1;
    if (depth === 0) break;
  }
  return line.startsWith('{') ? keys : new Set();
}
