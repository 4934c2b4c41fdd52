/** True for a list of equally long, non-empty lists. */
export function isArrayOfRows(value: unknown): value is readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return false;
  const rows: readonly unknown[] = value;
  const [first] = rows;
  return Array.isArray(first) && first.length > 0 && rows.every((row) => Array.isArray(row) && row.length === first.length);
}
