import { headedColumns, offeredColumns, withExtra, withHeading, withUsual } from '../../../../src/app/tables/own/choosing';
import type { Layout } from '../../../../src/sheet';

const NOTE = { kind: 'extra', header: 'Ghi chú', column: null } as const;
const BLOCK = { kind: 'extra', header: 'Khối', column: null } as const;
const USUAL = { columns: 'serial,unit,score,rank', headings: '' };

test('an extra column goes right after the names or to the end, and headings move with their columns', () => {
  const named = withHeading(withHeading(USUAL, 2, 'Điểm 2017'), 3, 'Hạng');
  expect(named).toEqual({ columns: 'serial,unit,score,rank', headings: '||Điểm 2017|Hạng' });
  const both = withExtra(withExtra(named, NOTE, 'at-end'), BLOCK, 'after-unit');
  expect(both).toEqual({ columns: 'serial,unit,[Khối],score,rank,[Ghi chú]', headings: '|||Điểm 2017|Hạng|' });
  const renamed = withHeading(both, 5, 'Chú thích | thêm');
  expect(headedColumns(withExtra(renamed, BLOCK, 'none')).map(({ heading }) => heading)).toEqual(['', '', 'Điểm 2017', 'Hạng', 'Chú thích / thêm']);
});

test('serial numbers and scores go back to their places', () => {
  const without = withUsual(withUsual(withExtra(USUAL, BLOCK, 'after-unit'), 'serial', 'out'), 'score', 'out');
  expect(without.columns).toBe('unit,[Khối],rank');
  expect(withUsual(withUsual(without, 'score', 'in'), 'serial', 'in').columns).toBe('serial,unit,[Khối],score,rank');
});

test('what can be taken are the other columns of the sheet; what should be taken and is gone is offered too, to be left out', () => {
  const headers = ['STT', 'Tên đơn vị', 'Điểm', 'Điểm', 'Tổng', 'Ghi chú', ''];
  const layout = { firstColumn: 0, headers, serialColumn: 0, unitColumn: 1, scoreColumn: 4, rankColumn: null } as unknown as Layout;
  const candidates = headers.map((header, column) => ({ column, header: header === '' ? 'lạc' : header }));
  const offered = offeredColumns({ columns: 'unit,[Khối],score,rank,[Ghi chú]', headings: '' }, layout, candidates);
  expect(offered.map(({ header, column, place, extra }) => [header, column, place, extra.column])).toEqual([
    ['Điểm', 2, 'none', 2],
    ['Điểm', 3, 'none', 3],
    ['Ghi chú', 5, 'at-end', null],
    ['', 6, 'none', 6],
    ['Khối', null, 'after-unit', null],
  ]);
});
