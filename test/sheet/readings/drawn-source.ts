/** Drawn sheets as readings see them, step by step: the layout, its cells, what each row is by itself. */
import { detectLayout, type Grid, type Layout } from '../../../src/sheet';
import { SheetCells } from '../../../src/sheet/evidence/sheet-cells';
import { cellsOf } from '../../../src/sheet/readings/read-table';
import { classifyRows, type RowKinds } from '../../../src/sheet/readings/row-kinds';
import { columnsToRead, rowSource, type RowSource } from '../../../src/sheet/readings/row-source';
import { readScores } from '../../../src/sheet/readings/scores';
import { drawnSheet, type DrawnOptions } from '../drawn-sheet';

export interface DrawnSource {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly source: RowSource;
  readonly kinds: RowKinds;
  readonly scores: Float64Array;
}

export function drawnSource(drawing: string, options: DrawnOptions = {}): DrawnSource {
  const grid = drawnSheet(drawing, options);
  const { layout } = detectLayout(grid, {});
  if (layout === null) throw new Error('no layout');
  const { columns } = cellsOf(grid, { layout, ...columnsToRead(layout), textsOf: [], rows: [] });
  const source = rowSource(layout, new SheetCells(grid, columns));
  const { scores } = readScores(source.scores, { top: source.top, end: source.end, chosen: null, scale: null, language: layout.language, headings: new Set() });
  return { grid, layout, source, scores: scores.values, kinds: classifyRows(source, scores.values) };
}
