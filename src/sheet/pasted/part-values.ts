/**
 * What is written for the parts of a pasted table: numbers as a person would have typed them, shown with the decimals they were printed with; all else as
 * the text it is. A text that only the column could read and does not (`91.651`), one with anything beside its digits (`85,4/100`), and one with leading
 * zeros stay text: the sheet is read by the same rules afterwards, and asks there.
 */
import { NumberTextEvidence } from '../readings/scores';
import { readNumberText, type NumberTextContext } from '../text/number-text';
import type { ColumnKind, Part, PastedRow } from './pasted-table';

/** Digits and signs alone, and no zero in front but that of `0,5`. */
const PLAIN = /^[+\-−]?(?:[1-9][\d.,]*|0(?:[.,]\d+)?)$/u;

/** Excel keeps so many digits of a number. */
const MOST_DIGITS = 15;

function numberPart(text: string, context: NumberTextContext): Part {
  if (!PLAIN.test(text) || text.replace(/\D/gu, '').length > MOST_DIGITS) return text;
  const read = readNumberText(text, context);
  if (read.kind !== 'number') return text;
  return { value: read.value, numberFormat: read.decimals === 0 ? 'General' : `0.${'0'.repeat(read.decimals)}` };
}

function contextOf(column: number, rows: readonly PastedRow[]): NumberTextContext {
  const evidence = new NumberTextEvidence();
  for (const { kind, parts } of rows) {
    const part = parts[column] ?? '';
    if (kind !== 'unit') continue;
    if (typeof part === 'string') evidence.addText(readNumberText(part));
    else evidence.addNumber(part.value);
  }
  return evidence.context;
}

/** The rows with their numbers read, each column by itself. */
export function withNumbers(rows: readonly PastedRow[], kinds: readonly ColumnKind[]): PastedRow[] {
  const contexts = kinds.map((kind, column) => (kind === 'serial' || kind === 'number' ? contextOf(column, rows) : null));
  return rows.map((row) => {
    if (row.kind !== 'unit') return row;
    const parts = row.parts.map((part, column) => {
      const context = contexts[column] ?? null;
      return typeof part === 'string' && context !== null ? numberPart(part, context) : part;
    });
    return { ...row, parts };
  });
}
