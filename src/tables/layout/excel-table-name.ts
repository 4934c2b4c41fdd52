/**
 * Names of Excel Tables: letters, digits, `_` and `.`, not beginning with a digit, not like the address of a cell, and no name that another table or a
 * defined name of the workbook has.
 */

const LONGEST = 200;

/**
 * A table's name made of any text; `fallback` where nothing is left of it.
 *
 * @example excelTableName('Bảng xếp hạng 2017', 'Bang') // 'Bảng_xếp_hạng_2017'
 */
export function excelTableName(text: string, fallback: string): string {
  const signs = text.normalize('NFC').trim().replace(/[^\p{L}\p{N}_.]+/gu, '_').slice(0, LONGEST);
  const name = /^[\p{L}_]/u.test(signs) ? signs : signs === '' ? fallback : `_${signs}`;
  return /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i.test(name) ? `${name}_` : name;
}

/** As many names as asked for that nothing in the workbook has: the name itself, then with numbers. Excel compares without regard to case. */
export function freeExcelTableNames(name: string, count: number, taken: readonly string[]): string[] {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const candidate = number === 1 ? name : `${name}_${String(number)}`;
    if (!used.has(candidate.toLowerCase())) names.push(candidate);
  }
  return names;
}
