/**
 * The Excel that the host says it is. The requirement sets are those that Microsoft documents for each version; what the documents
 * disagree on (custom functions in 2021) is left out, so that an add-in must ask. Sets whose API the workbench does not have
 * (dialogs, single sign-on) are left out too.
 */

export const EXCEL_VERSIONS = ['2021', '2024', '365', 'web'] as const;

export type ExcelVersion = (typeof EXCEL_VERSIONS)[number];

interface Capabilities {
  /** ExcelApi 1.x */
  readonly excelApi: number;
  readonly sets: Readonly<Record<string, number>>;
}

const EVERYWHERE = { AddinCommands: 1.1, Settings: 1.1, RibbonApi: 1.1, DelayForCellEdit: 1.1 };

/** `CustomFunctions` is the library's own set: from 1.7 on it answers custom functions in arrays. */
const CAPABILITIES: Readonly<Record<ExcelVersion, Capabilities>> = {
  '2021': { excelApi: 14, sets: { ...EVERYWHERE, SharedRuntime: 1.1 } },
  '2024': { excelApi: 17, sets: { ...EVERYWHERE, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.3, CustomFunctions: 1.7 } },
  '365': { excelApi: 17, sets: { ...EVERYWHERE, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.5, CustomFunctions: 1.7 } },
  web: { excelApi: 17, sets: { ...EVERYWHERE, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.5, CustomFunctions: 1.7 } },
};

/** The minor version of ExcelApi 1.x. */
export function excelApiOf(version: ExcelVersion): number {
  return CAPABILITIES[version].excelApi;
}

/** Whether cells can call an add-in's functions, and what a blank cell arrives as there: 0 in the desktop versions of volume licences. */
export function customFunctionsOf(version: ExcelVersion): { readonly available: boolean; readonly blankCells: 'null' | 'zero' } {
  const desktop = version === '2021' || version === '2024';
  return { available: 'CustomFunctionsRuntime' in CAPABILITIES[version].sets, blankCells: desktop ? 'zero' : 'null' };
}

/** Excel for the web and Microsoft 365 undo what add-ins write; in older versions it ends what can be undone. */
export function addinWritesOf(version: ExcelVersion): 'can be undone' | 'end undo' {
  return version === 'web' || version === '365' ? 'can be undone' : 'end undo';
}

/** As `Office.context.requirements` wants it: JSON text of set and version. */
export function requirementMatrix(version: ExcelVersion): string {
  const { excelApi, sets } = CAPABILITIES[version];
  return JSON.stringify({ ExcelApi: Number(`1.${excelApi}`), ...sets });
}
