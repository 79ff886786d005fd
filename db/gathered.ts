/** The values of rows by their key, in the order of the rows; [] for a key that no row has, null among them. */
export function gathered<Value>(rows: { key: string; value: Value }[]): (key: string | null) => Value[] {
  const lists = new Map<string, Value[]>();
  for (const { key, value } of rows) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return (key) => lists.get(key ?? "") ?? [];
}
