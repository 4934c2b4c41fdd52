import fc from 'fast-check';
import { cellsReadBy, movedFormula, packKeys, planColumnUndo, rowKey, shiftOf, unpackKeys, type Content, type FoundColumn, type KeptColumn } from '../../../src/sheet';

interface Row {
  readonly unit: string;
  readonly held: Content;
  readonly written: Content | null;
}

const ROWS: readonly Row[] = [
  { unit: 'Đơn vị', held: 'Xếp hạng', written: null },
  { unit: 'Sở A', held: 'cũ 1', written: 2 },
  { unit: 'Sở B', held: 'cũ 2', written: 1 },
  { unit: 'Sở C', held: 'cũ 3', written: 3 },
];

function kept(rows: readonly Row[]): KeptColumn {
  return { top: 4, column: 3, keys: rows.map(({ unit }) => rowKey(unit)), written: rows.map(({ written }) => written), before: rows.map(({ held }) => held) };
}

/** The column as it is found: each row with its unit and what the rank cell holds. */
function found(rows: readonly (readonly [unit: string, content: Content])[], place: Partial<FoundColumn> = {}): FoundColumn {
  return { top: 4, column: 3, keys: rows.map(([unit]) => rowKey(unit)), contents: rows.map(([, content]) => content), references: 'unknown', ...place };
}

/** What each row gets back; null for one that stays as it is. */
function givenBack(column: KeptColumn, now: FoundColumn): readonly (Content | null)[] | string {
  const plan = planColumnUndo(column, now);
  return plan.is === 'known' ? Array.from(plan.was, (row) => (row === -1 ? null : (column.before[row] ?? null))) : plan.is;
}

test('rows that stand as they stood get what they held', () => {
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở A', 2], ['Sở B', 1], ['Sở C', 3]]))).toEqual([null, 'cũ 1', 'cũ 2', 'cũ 3']);
});

test('after a sort each unit gets its own', () => {
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở B', 1], ['Sở A', 2], ['Sở C', 3]]))).toEqual([null, 'cũ 2', 'cũ 1', 'cũ 3']);
});

test('where the units were sorted without the column, the column stays in its order', () => {
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở B', 2], ['Sở A', 1], ['Sở C', 3]]))).toEqual([null, 'cũ 1', 'cũ 2', 'cũ 3']);
});

test('a row that was put in is left alone, whatever was typed there', () => {
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở A', 2], ['Sở mới', 'gõ vào'], ['Sở B', 1], ['Sở C', 3]]))).toEqual([null, 'cũ 1', null, 'cũ 2', 'cũ 3']);
});

test('a unit that was renamed is known by its place, and by its rank where rows were put in besides', () => {
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở A', 2], ['Sở Bê', 1], ['Sở C', 3]]))).toEqual([null, 'cũ 1', 'cũ 2', 'cũ 3']);
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['', ''], ['Sở A', 2], ['Sở Bê', 1], ['Sở C', 3]]))).toEqual([null, null, 'cũ 1', 'cũ 2', 'cũ 3']);
});

test('units of one name and one rank that were sorted are not told apart, unless it does not matter', () => {
  const twins = (held: readonly [Content, Content]): KeptColumn => kept([...ROWS.slice(0, 2), { unit: 'Phòng', held: held[0], written: 3 }, { unit: 'Phòng', held: held[1], written: 3 }]);
  const sorted = found([['Đơn vị', 'Xếp hạng'], ['Phòng', 3], ['Phòng', 3], ['Sở A', 2]]);
  expect(givenBack(twins(['x', 'y']), sorted)).toBe('rows-unknown');
  expect(givenBack(twins(['x', 'x']), sorted)).toEqual([null, 'x', 'x', 'cũ 1']);
});

test('cells that hold neither what was written nor what they held are told', () => {
  const plan = planColumnUndo(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở A', 'cũ 1'], ['Sở B', 'gõ vào'], ['Sở C', 3]]));
  expect(plan).toMatchObject({ is: 'known', changed: [2], asBefore: false });
});

test('a unit whose cell was changed is known after a sort too', () => {
  const plan = planColumnUndo(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở B', 1], ['Sở A', 'gõ vào'], ['Sở C', 3]]));
  expect(plan).toMatchObject({ is: 'known', changed: [2] });
  expect(givenBack(kept(ROWS), found([['Đơn vị', 'Xếp hạng'], ['Sở B', 1], ['Sở A', 'gõ vào'], ['Sở C', 3]]))).toEqual([null, 'cũ 2', 'cũ 1', 'cũ 3']);
});

test('formulas come back only where their references still fit; one formula for all rows may be sorted', () => {
  const formulas = ROWS.map((row, i) => (i === 0 ? row : { ...row, held: `=RANK(C${String(i + 5)},C$6:C$8)` }));
  const rows = [['Đơn vị', 'Xếp hạng'], ['Sở B', 1], ['Sở A', 2], ['Sở C', 3]] as const;
  expect(givenBack(kept(formulas), found(rows))).toEqual([null, '=RANK(C6,C$6:C$8)', '=RANK(C7,C$6:C$8)', '=RANK(C8,C$6:C$8)']);
  expect(givenBack(kept(formulas), found(rows, { column: 4 }))).toBe('formulas-moved');
  expect(givenBack(kept(formulas), found(rows, { column: 4, references: 'right' }))).toEqual(givenBack(kept(formulas), found(rows)));
  expect(givenBack(kept(formulas), found(rows, { references: 'wrong' }))).toBe('formulas-moved');
  const various = formulas.map((row, i) => (i === 2 ? { ...row, held: '=C5+1' } : row));
  expect(givenBack(kept(various), found(rows))).toBe('formulas-moved');
});

test('formulas of rows that one insertion and one deletion have moved on go into the rows of their units, or nowhere', () => {
  const rows = [['Đơn vị', 'Xếp hạng'], ['Sở mới', ''], ['Sở A', 2], ['Sở B', 1]] as const;
  const formulas = (held: (row: number) => Content): KeptColumn => kept(ROWS.map((row, i) => (i === 0 ? row : { ...row, held: held(i + 5) })));
  expect(givenBack(formulas((row) => `=RANK(C${String(row)},C$6:C$8)`), found(rows, { references: 'right' }))).toEqual([null, null, '=RANK(C7,C$6:C$8)', '=RANK(C8,C$6:C$8)']);
  expect(givenBack(formulas((row) => `=RANK(C${String(row)},C$6:C$8)+${String(row)}`), found(rows, { references: 'right' }))).toBe('formulas-moved');
});

test('values that stand in place of one formula may be sorted: none of them counts as changed', () => {
  const replaced: KeptColumn = { ...kept(ROWS.map((row, i) => (i === 0 ? row : { ...row, held: `=RANK(C${String(i + 5)},C$6:C$8)` }))), keys: null };
  expect(planColumnUndo(replaced, found([['', 'Xếp hạng'], ['', 1], ['', 2], ['', 3]], { keys: null }))).toMatchObject({ is: 'known', changed: [] });
  expect(planColumnUndo(replaced, found([['', 'Xếp hạng'], ['', 1], ['', 7], ['', 3]], { keys: null }))).toMatchObject({ is: 'known', changed: [1, 2] });
});

test('whatever rows are sorted, deleted and put in, each unit that is left gets its own', () => {
  const edit = fc.record({ order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), deleted: fc.array(fc.nat(11), { maxLength: 4 }), inserted: fc.array(fc.nat(12), { maxLength: 4 }) });
  fc.assert(
    fc.property(edit, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }), ({ order, deleted, inserted }, ranks) => {
      const rows = ranks.map((rank, i): Row => ({ unit: `Đơn vị ${String(i)}`, held: `cũ ${String(i)}`, written: rank + 1 }));
      const now = rows
        .map((row, i) => ({ row, at: order[i] ?? 0 }))
        .filter((_, i) => !deleted.includes(i))
        .sort((one, other) => one.at - other.at)
        .map(({ row }): { readonly row: Row | null } => ({ row }));
      for (const at of inserted) now.splice(Math.min(at, now.length), 0, { row: null });
      const plan = givenBack(kept(rows), found(now.map(({ row }) => (row === null ? ['', ''] : [row.unit, row.written ?? '']))));
      expect(plan).toEqual(now.map(({ row }) => (row === null ? null : row.held)));
    }),
  );
});

test('keys come out of their text as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (units) => {
      const keys = units.map(rowKey);
      expect(unpackKeys(packKeys(keys))).toEqual(keys);
    }),
  );
  expect(unpackKeys('AB!D')).toBeNull();
});

test('what formulas read is one rectangle, which tells whether all of it has moved together', () => {
  const read = cellsReadBy(['Xếp hạng', '=RANK(C5,C$5:C$8)+$H$1', "='Khác'!A1+Khác!ZZ9", 7, null]);
  expect(read).toEqual({ top: 0, left: 2, rowCount: 8, columnCount: 6 });
  expect(shiftOf({ top: 0, left: 2, rowCount: 8, columnCount: 6 }, { top: 1, left: 4, rowCount: 8, columnCount: 6 })).toEqual({ rows: 1, columns: 2 });
  expect(shiftOf({ top: 0, left: 2, rowCount: 8, columnCount: 6 }, { top: 0, left: 2, rowCount: 8, columnCount: 7 })).toBeNull();
  for (const formulas of [['=1+1', 'C5'], ['=RANK(C5,C:C)'], ['=SUM($5:$8)'], []]) expect(cellsReadBy(formulas)).toBeNull();
});

test('a formula follows its own cells and nothing else', () => {
  expect(movedFormula(`=IF(C5="C5",LOG10($H$1),'Khác C5'!C5+Khác!C5:C6)&Điểm_C5`, { rows: 1, columns: 2 })).toBe(`=IF(E6="C5",LOG10($J$2),'Khác C5'!C5+Khác!C5:C6)&Điểm_C5`);
});
