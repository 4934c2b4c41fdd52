import fc from 'fast-check';
import { FormulaSyntaxError } from '../../../workbench/calculation/formula/parse';
import { UnsupportedFunction } from '../../../workbench/calculation/graph/bind-formula';
import { newWorkbook } from '../../../workbench/engine/open';
import { SheetCalculation, areaOf } from './sheet-calculation';

describe('opening a workbook', () => {
  it('leaves stored results as they are until something they follow changes', () => {
    const workbook = newWorkbook();
    workbook.activeSheet.setValue(0, 0, 2);
    workbook.activeSheet.setFormula(0, 1, '=A1*10', 999);
    workbook.activeSheet.setFormula(0, 2, '=5+5', 998);
    const cells = new SheetCalculation({ workbook });
    cells.set({ D1: 'elsewhere' });
    expect([cells.at('B1'), cells.at('C1')]).toEqual([999, 998]);
    cells.set({ A1: 3 });
    expect([cells.at('B1'), cells.at('C1')]).toEqual([30, 998]);
  });

  it('takes one cell of a range where an older file does, and all of them where a formula is typed', () => {
    const workbook = newWorkbook();
    [1, 2, 3].forEach((value, row) => workbook.activeSheet.setValue(row, 0, value));
    workbook.activeSheet.setFormula(1, 2, '=A1:A3*10', 20);
    workbook.activeSheet.setFormula(1, 3, '=SUMPRODUCT(A1:A3*10)', 60);
    workbook.activeSheet.setFormula(1, 4, '=SUM(SORT(A1:A3)*2)', 12);
    const cells = new SheetCalculation({ workbook });
    cells.set({ A2: 5 });
    expect([cells.at('C2'), cells.at('D2'), cells.at('E2')]).toEqual([50, 90, 18]);
    cells.set({ C2: '=A1:A3*10' });
    expect(cells.range('C2:C4')).toEqual([[10], [50], [30]]);
  });

  it('takes the cells of a stored spill for its own', () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    sheet.setValue(0, 0, 2);
    sheet.setFormula(0, 2, '=SEQUENCE(A1)', 1);
    sheet.setValue(1, 2, 2);
    const cells = new SheetCalculation({ workbook, spills: [{ sheetId: sheet.id, area: areaOf('C1:C2') }] });
    cells.set({ A1: 3 });
    expect(cells.range('C1:C3')).toEqual([[1], [2], [3]]);
  });
});

describe('a change', () => {
  it('reaches what follows it, through cells, ranges, whole columns and other sheets', () => {
    const cells = new SheetCalculation();
    const other = cells.workbook.addSheet('Bảng 2');
    cells.calculation.structureChanged();
    cells.set({ B1: '=A1+1', C1: '=SUM(A1:A9)', D1: '=SUM(A:A)', E1: '=B1*2' });
    cells.set({ A1: "=Sheet1!A1&'Bảng 2'!B1", B1: 'ấ' }, other);
    cells.set({ A1: 5 });
    expect(cells.range('B1:E1')).toEqual([[6, 5, 5, 12]]);
    expect(cells.at('A1', other)).toBe('5ấ');
  });

  it('calculates nothing else', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 1, B1: '=A1', C1: '=A2' });
    expect(cells.set({ A2: 5 })).toMatchObject({ calculated: 1 });
    expect(cells.set({ Z9: 5 })).toMatchObject({ calculated: 0, changed: [] });
  });

  it('names the cells whose value is another one now', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 1, B1: '=A1>0', C1: '=A1*2' });
    const { changed } = cells.set({ A1: 2 });
    expect(changed.map(({ row, column }) => [row, column])).toEqual([[0, 2]]);
  });

  it('calculates volatile formulas with it', () => {
    let now = 45000.25;
    const cells = new SheetCalculation({ clock: { now: () => now, random: () => 0.5 } });
    cells.set({ A1: '=NOW()', B1: '=TODAY()+1', C1: '=RAND()', D1: '=SUM(OFFSET(F1,0,0,2,1))' });
    expect(cells.range('A1:D1')).toEqual([[45000.25, 45001, 0.5, 0]]);
    now = 45001.5;
    cells.set({ F2: 4 });
    expect(cells.range('A1:D1')).toEqual([[45001.5, 45002, 0.5, 4]]);
  });

  it('follows chains of any length, in whichever direction they were written', () => {
    const cells = new SheetCalculation();
    const length = 20_000;
    for (let row = 0; row < length; row++) {
      cells.sheet.setFormula(row, 0, row === 0 ? '=C1' : `=A${row}+1`, null);
      cells.sheet.setFormula(row, 1, row === length - 1 ? '=C1' : `=B${row + 2}+1`, null);
    }
    cells.calculation.cellsChanged(cells.sheet, { top: 0, left: 0, rowCount: length, columnCount: 2 });
    cells.set({ C1: 10 });
    expect([cells.at(`A${length}`), cells.at('B1')]).toEqual([length + 9, length + 9]);
  });

  it('leads, step by step, to what calculating everything anew gives', () => {
    const address = (index: number): string => `${'ABCDE'.charAt(index % 5)}${Math.floor(index / 5) + 1}`;
    const cell = fc.nat(24);
    const content = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.constant(null),
      // Only to the left and above, so that nothing goes in circles.
      fc.record({ kind: fc.constantFrom('add', 'sum', 'if', 'spill'), from: cell, to: cell }),
    );
    const formula = (at: number, { kind, from, to }: { kind: string; from: number; to: number }): string | null => {
      const row = Math.floor(at / 5);
      if (row === 0) return null;
      const [a, b] = [address((from % 5) + 5 * (Math.floor(from / 5) % row)), address((to % 5) + 5 * (Math.floor(to / 5) % row))];
      if (kind === 'add') return `=${a}+${b}`;
      if (kind === 'sum') return `=SUM(${a}:${b})`;
      return kind === 'if' ? `=IF(${a}>0,${b},${a})` : `=SUM(${a}:${b}*2)`;
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, content), { maxLength: 40 }), (edits) => {
        const cells = new SheetCalculation();
        for (const [at, what] of edits) cells.set({ [address(at)]: what !== null && typeof what === 'object' ? formula(at, what) : what });
        const stepwise = cells.range('A1:E5');
        cells.calculation.recalculateAll();
        expect(cells.range('A1:E5')).toEqual(stepwise);
      }),
      { numRuns: 150 },
    );
  });
});

describe('formulas that refer to themselves', () => {
  it('show 0 and are named, all around the circle', () => {
    const cells = new SheetCalculation();
    const { circular } = cells.set({ A1: '=B1+1', B1: '=C1+1', C1: '=A1+1', D1: '=A1+5' });
    expect(circular.map(({ row, column }) => [row, column])).toEqual(expect.arrayContaining([[0, 0], [0, 1], [0, 2]]));
    expect(cells.range('A1:D1')).toEqual([[0, 0, 0, 5]]);
  });

  it('are calculated once the circle is broken', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: '=B1+1', B1: '=A1+1' });
    expect(cells.set({ B1: 5 }).circular).toEqual([]);
    expect(cells.at('A1')).toBe(6);
  });

  it('are no circle through a branch that is not taken', () => {
    const cells = new SheetCalculation();
    expect(cells.set({ A1: '=IF(C1=0,1,B1)', B1: '=A1+1' }).circular).toEqual([]);
    expect(cells.range('A1:B1')).toEqual([[1, 2]]);
    expect(cells.set({ C1: 1 }).circular).not.toEqual([]);
  });

  it('are a circle where a spill changes what it follows', () => {
    const cells = new SheetCalculation();
    expect(cells.set({ A1: '=SEQUENCE(2)+SUM(A2:A3)' }).circular).toHaveLength(1);
    expect(cells.at('A1')).toBe(0);
  });
});

describe('names, tables and sheets', () => {
  it('are what the workbook says, the sheet before the workbook', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 3, A2: 4 });
    cells.workbook.addName({ name: 'Điểm', formula: '=Sheet1!$A$1:$A$2', visible: true, sheetId: null });
    cells.workbook.addName({ name: 'Twice', formula: '=LAMBDA(x,x*2)', visible: true, sheetId: null });
    cells.calculation.structureChanged();
    cells.set({ C1: '=SUM(điểm)', C2: '=Twice(4)', C3: '=nobody' });
    expect(cells.range('C1:C3')).toEqual([[7], [8], ['#NAME?']]);
    cells.workbook.addName({ name: 'Điểm', formula: '=Sheet1!$A$2', visible: true, sheetId: cells.sheet.id });
    cells.workbook.addName({ name: 'nobody', formula: '=5', visible: true, sheetId: null });
    cells.calculation.structureChanged();
    cells.calculation.recalculate();
    expect(cells.range('C1:C3')).toEqual([[4], [8], [5]]);
  });

  it('name columns, rows and parts of tables', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 'Đơn vị', B1: 'Điểm', A2: 'Sở A', B2: 80, A3: 'Sở B', B3: 90 });
    cells.sheet.addTable(areaOf('A1:C3'), { hasHeaders: true, name: 'Scores' });
    cells.calculation.structureChanged();
    cells.set({ C2: '=RANK([@Điểm],[Điểm])', E1: '=SUM(Scores[Điểm])', E2: '=COUNTA(Scores[#All])', E3: '=INDEX(Scores[#Headers],2)', E4: '=Scores[nobody]', E5: '=COLUMNS(Scores)' });
    expect(cells.at('C2')).toBe(2);
    expect(cells.range('E1:E5').flat()).toEqual([170, 8, 'Điểm', '#REF!', 3]);
  });

  it('turn into #REF! with the sheet that they named', () => {
    const cells = new SheetCalculation();
    const other = cells.workbook.addSheet('Khác');
    cells.calculation.structureChanged();
    cells.set({ A1: 5 }, other);
    cells.set({ A1: '=Khác!A1', B1: '=SUM(Sheet1:Khác!A1)' });
    expect(cells.range('A1:B1')).toEqual([[5, 10]]);
    cells.workbook.removeSheet(other.id);
    cells.calculation.structureChanged();
    cells.calculation.recalculate();
    expect(cells.at('A1')).toBe('#REF!');
  });
});

describe('a formula that cannot be calculated', () => {
  it('is refused when it is entered, by the name of what is missing', () => {
    const cells = new SheetCalculation();
    const enter = (formula: string) => () => cells.calculation.writeFormula(cells.sheet, 0, 0, formula);
    expect(enter('=CUBESET("a")')).toThrow(UnsupportedFunction);
    expect(enter('=CUBESET("a")')).toThrow('CUBESET');
    expect(enter('=1+')).toThrow(FormulaSyntaxError);
    expect(enter('={1,2;3}')).toThrow(FormulaSyntaxError);
    expect(cells.at('A1')).toBeNull();
  });

  it('keeps the result of its file, and says so when it should change', () => {
    const workbook = newWorkbook();
    workbook.activeSheet.setFormula(0, 1, '=BAHTTEXT(A1)', 'stored');
    const cells = new SheetCalculation({ workbook });
    const { uncalculated } = cells.set({ A1: 5 });
    expect(uncalculated.map(({ reason }) => reason)).toEqual(['BAHTTEXT']);
    expect(cells.at('B1')).toBe('stored');
  });

  it('is #NAME? where nobody knows the function', () => {
    expect(new SheetCalculation().value('=NOBODY(1)')).toBe('#NAME?');
  });
});
