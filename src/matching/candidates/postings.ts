/** Adds a value to the list that stands under a key; one that stands there last is not repeated. */
export function post<Key, Value>(postings: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = postings.get(key);
  if (!values) postings.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}
