/** The prefixes that files put before the names of functions that came after Excel 2007. */

/** `_xlfn._xlws.SORT` -> `SORT`, `sum` -> `SUM`. A custom function's name in a file (`_xldudf_…`) stays as it is. */
export function plainFunctionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\./, '').replace(/^_XLWS\./, '');
}
