/** Rows that are joined to text and split again are the rows, whatever they hold. */
import fc from 'fast-check';
import type { CellValue, Part } from '../../../src/sheet';
import { findPasted } from '../../../src/sheet/pasted';

const word = fc.constantFrom('Sở', 'Ban', 'Phường', 'Văn phòng', 'Nội vụ', 'Y tế', "Ea H'Leo", 'Đắk-Lắk', 'số 2', 'TP.', '=Tài', '@Chi', 'chính,');
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `Cục ${words.join(' ')} A`);
const score = fc.integer({ min: 1_00, max: 99_99 }).map((hundredths) => ({ text: (hundredths / 100).toFixed(2).replace('.', ','), value: hundredths / 100 }));
const rows = fc.array(fc.record({ name, score, rank: fc.integer({ min: 1, max: 40 }) }), { minLength: 4, maxLength: 20 });

const RUNS = 40;

const HEADER = ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'];
const SEPARATORS = ['\t', '   ', '  ', '\u00a0', ' '];

function splitAgain(values: readonly CellValue[]): (readonly Part[])[] | undefined {
  const table = findPasted({ column: 0, top: 0, values, numberFormats: null });
  expect(table?.unclear).toEqual([]);
  return table?.rows.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : part.value)) as readonly Part[]);
}

function tableOf(units: readonly { readonly name: string; readonly score: { readonly value: number }; readonly rank: number }[]): unknown[] {
  return [HEADER, ...units.map((unit, i) => [i + 1, unit.name, unit.score.value, unit.rank])];
}

test('lines joined by any separator give the rows back', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...SEPARATORS), (units, separator) => {
      const lines = [HEADER.join(separator), ...units.map((unit, i) => [i + 1, unit.name, unit.score.text, unit.rank].join(separator))];
      expect(splitAgain(lines)).toEqual(tableOf(units));
    }),
    { numRuns: RUNS },
  );
});

test('cells one below the other give the rows back', () => {
  fc.assert(
    fc.property(rows, (units) => {
      expect(splitAgain([...HEADER, ...units.flatMap((unit, i): CellValue[] => [i + 1, unit.name, unit.score.text, unit.rank])])).toEqual(tableOf(units));
    }),
    { numRuns: RUNS },
  );
});

test('no text makes it throw, and every line of it is somewhere in the table', () => {
  const line = fc.array(fc.oneof(word, fc.constantFrom('1', '2', '85,4', '(*)', '-', '\t', '  ', '\u00a0', 'STT', 'Điểm', 'II.', ':')), { maxLength: 8 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const table = findPasted({ column: 0, top: 0, values: lines, numberFormats: null });
      if (table === null) return;
      const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
      expect(letters(table.rows.flatMap(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : ''))).join(''))).toBe(letters(lines.join('')));
    }),
    { numRuns: RUNS },
  );
});
