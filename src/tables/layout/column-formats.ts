/**
 * The number formats of cells below each other. A column of numbers usually has one, which is one operation for Excel however long the column is.
 */

/** One format for all, or one each. Cells without a number ('') take that of the first that has one. */
export function formatsOf(formats: readonly string[]): readonly string[] {
  const first = formats.find((format) => format !== '') ?? 'General';
  const own = formats.map((format) => (format === '' ? first : format));
  return own.every((format) => format === first) ? [first] : own;
}
