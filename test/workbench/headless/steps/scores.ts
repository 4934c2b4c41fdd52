/** Files drawn in a test, for scenarios on the built add-in. */

import path from 'node:path';
import { newWorkbook } from '../../../../workbench/engine/open';
import type { CellValue, SheetModel } from '../../../../workbench/engine/port';
import { builtAddin, keptInMemory } from '../../../../workbench/headless/jsdom/addin-files';
import { Scenario, type StepOutcome } from '../../../../workbench/headless/steps/scenario';
import { readStep, type Step } from '../../../../workbench/headless/steps/step';
import { fill } from '../../office-page';

export type Drawn = readonly (readonly CellValue[])[];

export const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 72],
  [2, 'Sở Y tế', 60.5],
  [3, 'Sở Tư pháp', 85.4],
  [4, 'Sở Nội vụ', 72],
];

/** A sheet `Điểm` and one `Ghi chú` behind it. */
export async function fileOf(rows: Drawn): Promise<Uint8Array> {
  const workbook = newWorkbook();
  fill(workbook, rows);
  workbook.activeSheet.name = 'Điểm';
  workbook.addSheet('Ghi chú').setValue(0, 0, 'n');
  return workbook.toXlsx();
}

const addin = builtAddin(path.resolve(__dirname, '../../../../dist')).then(keptInMemory);

export async function withScenario(bytes: Uint8Array, journey: (scenario: Scenario) => Promise<void>): Promise<void> {
  const scenario = await Scenario.open({ bytes, fileName: 'scores.xlsx', addin: await addin });
  try {
    await journey(scenario);
  } finally {
    scenario.close();
  }
}

/** `take(scenario, 'fault 3 half', 'run restore')`: the outcomes of all but the faults. */
export function take(scenario: Scenario, ...texts: readonly string[]): Promise<readonly StepOutcome[]> {
  return scenario.takeAll(texts.map(stepOf));
}

function stepOf(text: string): Step {
  const [, kind, rest = ''] = /^(run|press|edit|fault) ([^]*)$/.exec(text) ?? [];
  if (kind !== 'run' && kind !== 'press' && kind !== 'edit' && kind !== 'fault') throw new TypeError(`${text} is no step`);
  return readStep(kind, rest);
}

/** The values of a sheet from A1 to its last used cell. */
export function grid(sheet: SheetModel): readonly (readonly CellValue[])[] {
  const used = sheet.usedArea({ valuesOnly: true });
  if (used === null) return [];
  return Array.from({ length: used.top + used.rowCount }, (_, row) =>
    Array.from({ length: used.left + used.columnCount }, (__, column) => sheet.value(row, column)),
  );
}
