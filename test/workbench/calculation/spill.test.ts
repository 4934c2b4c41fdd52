import { SheetCalculation, areaOf } from './sheet-calculation';

describe('a formula whose result is an array', () => {
  it('fills as many cells as the result has', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 3, A2: 1, A3: 2, C1: '=SORT(A1:A3)' });
    expect(cells.range('C1:C4')).toEqual([[1], [2], [3], [null]]);
    expect(cells.spill('C2')).toBe('C1:C3');
  });

  it('shrinks with its result and leaves the cells beyond empty', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 3, C1: '=SEQUENCE(A1)' });
    cells.set({ A1: 2 });
    expect(cells.range('C1:C3')).toEqual([[1], [2], [null]]);
    cells.set({ C1: 7 });
    expect(cells.range('C1:C3')).toEqual([[7], [null], [null]]);
    expect(cells.spill('C2')).toBeNull();
  });

  it('shows blank cells as 0', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 1, A3: 3, C1: '=A1:A3' });
    expect(cells.range('C1:C3')).toEqual([[1], [0], [3]]);
  });

  it('is followed through its sign, however long it is', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 2, C1: '=SEQUENCE(A1)', E1: '=SUM(C1#)', F1: '=ROWS(C1#)' });
    expect([cells.at('E1'), cells.at('F1')]).toEqual([3, 2]);
    cells.set({ A1: 4 });
    expect([cells.at('E1'), cells.at('F1')]).toEqual([10, 4]);
    cells.set({ C1: 5 });
    expect(cells.at('E1')).toBe('#REF!');
  });

  it('is followed by formulas that name only a cell that it fills', () => {
    const cells = new SheetCalculation();
    cells.set({ E1: '=C3+1', A1: 1, C1: '=SEQUENCE(3,1,A1)' });
    expect(cells.at('E1')).toBe(4);
    cells.set({ A1: 10 });
    expect(cells.at('E1')).toBe(13);
  });

  it('gives #SPILL! where a value stands in the way, and fills the cells once it is gone', () => {
    const cells = new SheetCalculation();
    cells.set({ C2: 'stands here', C1: '=SEQUENCE(3)' });
    expect(cells.range('C1:C3')).toEqual([['#SPILL!'], ['stands here'], [null]]);
    cells.set({ C2: null });
    expect(cells.range('C1:C3')).toEqual([[1], [2], [3]]);
  });

  it('gives way to a value that is typed into it', () => {
    const cells = new SheetCalculation();
    cells.set({ C1: '=SEQUENCE(3)' });
    cells.set({ C2: 'typed' });
    expect(cells.range('C1:C3')).toEqual([['#SPILL!'], ['typed'], [null]]);
  });

  it('fills again a cell that was emptied', () => {
    const cells = new SheetCalculation();
    cells.set({ C1: '=SEQUENCE(3)' });
    cells.set({ C2: null });
    expect(cells.range('C1:C3')).toEqual([[1], [2], [3]]);
  });

  it('does not take away values that are written over all of it at once', () => {
    const cells = new SheetCalculation();
    cells.set({ C1: '=SEQUENCE(3)' });
    [7, 8, 9].forEach((value, row) => cells.sheet.setValue(row, 2, value));
    cells.calculation.cellsChanged(cells.sheet, areaOf('C1:C3'));
    cells.calculation.recalculate();
    expect(cells.range('C1:C3')).toEqual([[7], [8], [9]]);
  });

  it('does not fill cells inside a table', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 'Điểm', A2: 1, A3: 2 });
    cells.sheet.addTable(areaOf('A1:B3'), { hasHeaders: true, name: 'Scores' });
    cells.calculation.structureChanged();
    cells.set({ B2: '=SEQUENCE(2)' });
    expect(cells.at('B2')).toBe('#SPILL!');
  });

  it('keeps to the sheet', () => {
    const cells = new SheetCalculation();
    cells.set({ XFD1: '=SEQUENCE(1,2)', A1048576: '=SEQUENCE(2)' });
    expect([cells.at('XFD1'), cells.at('A1048576')]).toEqual(['#SPILL!', '#SPILL!']);
  });
});

describe('two formulas that want the same cells', () => {
  it('fill them one after the other', () => {
    const cells = new SheetCalculation();
    cells.set({ C1: '=SEQUENCE(3)', A3: '=SEQUENCE(1,4)' });
    expect(cells.at('A3')).toBe('#SPILL!');
    cells.set({ C1: null });
    expect(cells.range('A3:D3')).toEqual([[1, 2, 3, 4]]);
  });
});
