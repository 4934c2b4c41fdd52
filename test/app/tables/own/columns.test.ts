import fc from 'fast-check';
import { extraPlaces, ownColumnsOf, placeOf, textOfColumn, type OwnColumn } from '../../../../src/app/tables/own/columns';

const LAYOUT = { firstColumn: 1, headers: ['Khối', 'Tên đơn vị', 'Điểm', 'Điểm', 'Ghi chú', ''] };

test('columns are words, headers in brackets, and letters', () => {
  expect(ownColumnsOf('serial,unit,[Khối],score,rank,F[Ghi chú],G')).toEqual([
    { kind: 'serial' },
    { kind: 'unit' },
    { kind: 'extra', header: 'Khối', column: null },
    { kind: 'score' },
    { kind: 'rank' },
    { kind: 'extra', header: 'Ghi chú', column: 5 },
    { kind: 'extra', header: '', column: 6 },
  ]);
});

test.each(['', 'unit', 'rank,score', 'unit,rank,unit', 'unit,rank,[a],[a]', 'unit,rank,[a', 'unit;rank', 'unit,rank,ZZZ'])('%p names no columns', (text) => {
  expect(ownColumnsOf(text)).toBeNull();
});

test('whatever a header holds, its text leads back to it', () => {
  const header = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', ']', '[', ',', '|', ' ', 'ữ', '\n') });
  fc.assert(
    fc.property(fc.uniqueArray(header, { maxLength: 4 }), fc.option(fc.nat(16_383)), (headers, column) => {
      const columns: OwnColumn[] = [{ kind: 'unit' }, { kind: 'rank' }, ...headers.map((each): OwnColumn => ({ kind: 'extra', header: each, column }))];
      expect(ownColumnsOf(columns.map(textOfColumn).join(','))).toEqual(columns);
    }),
  );
});

test('a column is found by its header wherever it stands, without regard to case and accents', () => {
  expect(placeOf({ kind: 'extra', header: 'GHI CHU', column: null }, LAYOUT)).toBe(5);
  expect(placeOf({ kind: 'extra', header: 'Ghi chú', column: 2 }, LAYOUT)).toBe(5);
});

test('of several columns with one header the one at its place is meant, and none where none is there', () => {
  expect([3, 4, null].map((column) => placeOf({ kind: 'extra', header: 'Điểm', column }, LAYOUT))).toEqual([3, 4, null]);
});

test('a header that the sheet has not has no place; a column without a header is the one at its place', () => {
  expect(placeOf({ kind: 'extra', header: 'Năm trước', column: 5 }, LAYOUT)).toBeNull();
  expect(extraPlaces(ownColumnsOf('unit,rank,[Khối],[Năm trước],G'), LAYOUT)).toEqual([1, 6]);
});
