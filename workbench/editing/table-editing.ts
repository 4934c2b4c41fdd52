/** What a person does with tables and filters: laying a table over cells, choosing how it looks, showing some rows only. Each is one step of undo. */

import type { FilterCriterion } from '../engine/filter-model';
import type { Area, SheetModel, TableModel } from '../engine/port';
import { formatArea } from '../objects/addresses/a1';
import { intersection } from '../objects/addresses/areas';
import type { FilterTarget, TableTarget } from '../objects/definition/host-object';
import type { WorkbookSession } from '../objects/session/workbook-session';
import { clearCriteria, filterColumn } from '../objects/sheet/filter-rows';
import { addTable } from '../objects/table/table-creation';
import { insertCells } from './moving/shifting';
import { DONE, refused, type Outcome, type Refusal } from './refusal';

export interface NewTable {
  readonly area: Area;
  /** none: a header row of `Column1`, `Column2`, … comes above, and the cells move down. */
  readonly header: 'first-row' | 'none';
  /** By its name in a file: `TableStyleMedium2`. */
  readonly style: string;
}

export type TableDress = Partial<Pick<TableModel, 'style' | 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn'>>;

/** Does a change as one step of undo. */
export type Act = <T>(action: string, change: () => Outcome<T>) => Outcome<T>;

export class TableEditing {
  constructor(
    private readonly session: WorkbookSession,
    private readonly act: Act,
  ) {}

  /** A filter of the sheet that the table lies over goes, as in Excel. */
  add(sheet: SheetModel, { area, header, style }: NewTable): Outcome<TableModel> {
    return this.act('add-table', () => {
      const blocked = blockedBy(sheet, area);
      if (blocked !== null) return blocked;
      if (sheet.autoFilter !== null && intersection(sheet.autoFilter.area, area) !== null) {
        clearCriteria({ sheet, table: null }, this.session);
        sheet.setAutoFilter(null);
      }
      if (header === 'none') {
        const moved = insertCells({ sheet, area: { ...area, rowCount: 1 } }, 'cells-down', this.session);
        if (moved.kind === 'refused') return moved;
      }
      const { table } = addTable({ sheet, area: header === 'none' ? { ...area, rowCount: area.rowCount + 1 } : area }, this.session);
      table.style = style;
      return { kind: 'done', value: table };
    });
  }

  dress({ sheet, table }: TableTarget, dress: TableDress): Outcome {
    return this.act('dress-table', () => {
      if (sheet.protection !== null) return refused('protected', table.name);
      Object.assign(table, dress);
      return DONE;
    });
  }

  /** @param column counted from the filter's first; null lets all rows through that it hid */
  filter(target: FilterTarget, column: number, criterion: FilterCriterion | null): Outcome {
    return this.act('filter', () => {
      filterColumn(target, column, criterion, this.session);
      return DONE;
    });
  }
}

function blockedBy(sheet: SheetModel, area: Area): Refusal | null {
  if (sheet.protection !== null) return refused('protected', formatArea(area));
  const table = sheet.tables.find((other) => intersection(other.area, area) !== null);
  if (table !== undefined) return refused('part-of-table', table.name);
  const merge = sheet.merges.find((other) => intersection(other, area) !== null);
  return merge === undefined ? null : refused('part-of-merge', formatArea(merge));
}
