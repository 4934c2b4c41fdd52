import fc from 'fast-check';
import { decodeRecord, encodeRecord, linesThatFit, storedLines, type RestorePart, type RestoreRecord } from '../../../src/excel/writing/restore-record';

function record(contents: RestorePart['before']['contents'], written: RestorePart['written']): RestoreRecord {
  const numberFormats = contents.map(() => 'General');
  const before = { column: 4, top: 3, rowCount: written.length, plain: false, columnWidth: 48, contents, numberFormats };
  return { parts: [{ sheetId: '{1}', sheetName: 'Bảng điểm', before, written }] };
}

test('a record comes back from its line as it was, whatever the cells held', () => {
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0), fc.boolean());
  fc.assert(
    fc.property(fc.array(content), (contents) => {
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

test('100,000 different ranks fit into the workbook', () => {
  const ranks = Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 100_003) + 1);
  expect(linesThatFit([encodeRecord(record([], ranks))])).toHaveLength(1);
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
