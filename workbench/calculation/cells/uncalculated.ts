/**
 * The signal that a formula reads a cell which waits for its own calculation: the formula is put aside until that cell is done, as
 * Excel moves it behind in its chain. It is raised often, so one object is used again and again.
 */

export class Uncalculated extends Error {
  sheetId = '';
  row = 0;
  column = 0;

  constructor() {
    super('A cell is read before it is calculated.');
    this.name = 'Uncalculated';
  }

  at(sheetId: string, row: number, column: number): this {
    this.sheetId = sheetId;
    this.row = row;
    this.column = column;
    return this;
  }
}
