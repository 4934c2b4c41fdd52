/**
 * What happens to sheets while the add-in listens: another sheet in front, cells edited or moved, formulas calculated anew. Excel tells of
 * every write, also of the add-in's own; `byUs` tells those apart. An address that is no rectangle of cells (whole rows, whole columns)
 * stands for the whole sheet.
 */
import { parseA1, type Area } from '../sheet';
import { runExcel, type ExcelResult } from './run';

export interface SheetChange {
  readonly sheetId: string;
  /** 'edited': contents, in place; 'rows', 'cells': rows, or columns and cells, were inserted or deleted; 'calculated': formulas have new results. */
  readonly kind: 'edited' | 'rows' | 'cells' | 'calculated';
  /** The cells; null for the whole sheet. */
  readonly area: Area | null;
  readonly byUs: boolean;
}

/** What Excel calls the changes that move cells. */
const KINDS: ReadonlyMap<string, SheetChange['kind']> = new Map([
  ['RowInserted', 'rows'],
  ['RowDeleted', 'rows'],
  ['ColumnInserted', 'cells'],
  ['ColumnDeleted', 'cells'],
  ['CellInserted', 'cells'],
  ['CellDeleted', 'cells'],
] as const);

export interface SheetListeners {
  /** Another sheet was brought to the front. */
  readonly onActivated: () => void;
  /** Other cells were selected; `area` is null where these are no single stretch. */
  readonly onSelected: (selected: { readonly sheetId: string; readonly area: Area | null }) => void;
  /** A cell's content on any sheet changed, or cells moved. */
  readonly onChanged: (change: SheetChange) => void;
}

/** Listens to all sheets from now on; one request. */
export function listenToSheets({ onActivated, onSelected, onChanged }: SheetListeners): Promise<ExcelResult<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(() => {
      onActivated();
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelected({ sheetId: worksheetId, area: parseA1(address) });
      return Promise.resolve();
    });
    worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource }) => {
      const byUs = triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      onChanged({ sheetId: worksheetId, kind: KINDS.get(changeType) ?? 'edited', area: parseA1(address), byUs });
      return Promise.resolve();
    });
    worksheets.onCalculated.add(({ worksheetId }) => {
      onChanged({ sheetId: worksheetId, kind: 'calculated', area: null, byUs: false });
      return Promise.resolve();
    });
    await context.sync();
  });
}
