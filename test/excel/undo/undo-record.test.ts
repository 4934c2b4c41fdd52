import fc from 'fast-check';
import { decodeRecord, encodeRecord, linesThatFit, storedLines, type ColumnPart, type UndoRecord } from '../../../src/excel/undo/undo-record';
import { packKeys, rowKey } from '../../../src/sheet';

function record(contents: ColumnPart['contents'], written: ColumnPart['written'], more: Partial<ColumnPart> = {}): UndoRecord {
  const part = { sheetId: '{1}', sheetName: 'Bảng điểm', column: 4, top: 3, rowCount: written.length, cellsName: 'XepHang_Undo_1', units: null, plain: contents.length === 0 };
  return { parts: [{ ...part, contents, numberFormats: [], width: null, written, reads: null, table: null, ...more }] };
}

/** A line of anything, as another program may leave it in the setting. */
function lineOf(value: unknown): string {
  return encodeRecord(value as UndoRecord);
}

test('a record comes back from its line as it was, whatever the cells held', () => {
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0), fc.boolean());
  fc.assert(
    fc.property(fc.array(content, { minLength: 1 }), (contents) => {
      const kept = record(contents, contents);
      expect(decodeRecord(encodeRecord(kept))).toEqual(kept);
    }),
  );
});

test('a line that another program damaged is no record', () => {
  const line = encodeRecord(record(['a'], [1]));
  expect(decodeRecord(line.slice(0, -8))).toBeNull();
  expect(decodeRecord('not base 64!')).toBeNull();
  expect(decodeRecord(btoa('plain text'))).toBeNull();
});

test('what is no whole record is none, so that nothing is cleared by it', () => {
  const whole = record(['a', 'b'], [1, 2]);
  const [part] = whole.parts;
  const forged = [
    { parts: [] },
    { parts: [{}] },
    { parts: [{ ...part, rowCount: 1e9 }] },
    { parts: [{ ...part, rowCount: 0, contents: [], written: [] }] },
    { parts: [{ ...part, contents: ['a'] }] },
    { parts: [{ ...part, written: [1, 2, 3] }] },
    { parts: [{ ...part, top: -1 }] },
    { parts: [{ ...part, column: 16_384 }] },
    { parts: [{ ...part, contents: [{}, 'b'] }] },
    { ...whole, tables: {} },
    null,
    [],
  ];
  expect(decodeRecord(lineOf(whole))).toEqual(whole);
  for (const each of forged) expect(decodeRecord(lineOf(each))).toBeNull();
});

test('a line that unpacks to more than any record is none, without taking the memory for it', () => {
  expect(decodeRecord(lineOf({ parts: ' '.repeat(80_000_000) }))).toBeNull();
});

test('100,000 different ranks fit into the workbook', () => {
  const ranks = Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 100_003) + 1);
  expect(linesThatFit([encodeRecord(record([], ranks, { units: { column: 1, name: 'XepHang_Undo_2', keys: packKeys(ranks.map((rank) => rowKey(`Đơn vị ${String(rank)}`))) } }))])).toHaveLength(1);
});

test('older records make room for newer ones, and nothing older than what did not fit is kept', () => {
  const large = 'x'.repeat(500_000);
  expect(linesThatFit(['a', large, large, 'b'])).toEqual(['a', large]);
  expect(linesThatFit(['x'.repeat(900_001), 'b'])).toEqual([]);
});

test('a setting of another shape holds no lines', () => {
  expect(storedLines(undefined)).toEqual([]);
  expect(storedLines('text')).toEqual([]);
  expect(storedLines(['a', 1, null])).toEqual(['a']);
});
