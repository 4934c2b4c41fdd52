/** How a sheet is looked at: frozen panes and gridlines. A file may have several views of a sheet; Excel shows the first. */
import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';

type View = Partial<WorksheetView>;

/** ExcelTS's types do not say that a sheet without views has none. */
export function firstView(file: { readonly views?: Worksheet['views'] }): View | undefined {
  return file.views?.[0];
}

export function frozenPanes(file: Worksheet): { readonly rows: number; readonly columns: number } {
  const view = firstView(file);
  return view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
}

/** Nothing frozen by 0 and 0. What else the view says stays. */
export function freeze(file: Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const { showGridLines, showRowColHeaders, rightToLeft, zoomScale, zoomScaleNormal } = firstView(file) ?? {};
  const kept = Object.fromEntries(
    Object.entries({ showGridLines, showRowColHeaders, rightToLeft, zoomScale, zoomScaleNormal }).filter(([, value]) => value !== undefined),
  );
  file.views = [{ ...kept, ...(rows + columns === 0 ? { state: 'normal' as const } : { state: 'frozen' as const, xSplit: columns, ySplit: rows }) }];
}
