/** Adds a value to the list that stands under a key. */
export function post<Key, Value>(postings: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = postings.get(key);
  if (values) values.push(value);
  else postings.set(key, [value]);
}
