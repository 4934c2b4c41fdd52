/** A page with Office.js and custom functions of its own, in the namespace TEST. */

import type { CellValue } from '../../workbench/engine/port';
import type { HeadlessOptions } from '../../workbench/headless/headless-excel';
import type { AddinFiles } from '../../workbench/manifest/manifest';
import { openPage, pageWith, type OfficePage } from './office-page';

export interface TestFunction {
  readonly id: string;
  readonly parameters?: readonly { readonly name: string; readonly type?: string; readonly dimensionality?: string; readonly optional?: boolean; readonly repeating?: boolean }[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
  /** The function as it stands in the page's script. */
  readonly code: string;
}

/** An add-in whose page associates the functions, and whose metadata describe them as functions.json does. */
export function functionsAddin(functions: readonly TestFunction[], options: { readonly takesErrors?: boolean } = {}): AddinFiles {
  const page = pageWith(functions.map(({ id, code }) => `CustomFunctions.associate(${JSON.stringify(id)}, ${code});`).join('\n'));
  const described = functions.map(({ id, parameters = [], result = {}, options: own }) => ({ id, name: id, parameters, result, ...(own === undefined ? {} : { options: own }) }));
  const metadata = JSON.stringify({ functions: described, allowErrorForDataTypeAny: options.takesErrors === true });
  return {
    ...page,
    functions: { namespace: 'TEST', metadataUrl: 'https://localhost:3000/functions.json', metadataUrls: new Map() },
    read: (file) => (file === 'functions.json' ? Promise.resolve(new TextEncoder().encode(metadata)) : page.read(file)),
  };
}

export function openFunctions(rows: readonly (readonly CellValue[])[], functions: readonly TestFunction[], options: Partial<HeadlessOptions> & { readonly takesErrors?: boolean } = {}): Promise<OfficePage> {
  const { takesErrors = false, ...rest } = options;
  return openPage(rows, { addin: functionsAddin(functions, { takesErrors }), ...rest });
}

/** Types a text into a cell of Sheet1, as a person does: rows and columns from 0. */
export function type({ excel, workbook }: OfficePage, row: number, column: number, text: string): void {
  excel.host.session.edit(workbook.activeSheet, row, column, text);
}

/** What a cell shows now. */
export function shown({ workbook }: OfficePage, row: number, column: number): string | number | boolean | null {
  const value = workbook.activeSheet.value(row, column);
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** A column of what cells show. */
export function shownBelow(page: OfficePage, row: number, column: number, count: number): (string | number | boolean | null)[] {
  return Array.from({ length: count }, (_, offset) => shown(page, row + offset, column));
}
