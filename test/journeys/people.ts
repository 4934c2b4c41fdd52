/**
 * Sheets on which people and the add-in work at once: steps of the command line, taken on sheets that are drawn in the test, and the
 * workbook compared with what it would be had the add-in done nothing.
 */
import path from 'node:path';
import { newWorkbook } from '../../workbench/engine/open';
import type { SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { builtAddin, keptInMemory } from '../../workbench/headless/jsdom/addin-files';
import type { Difference } from '../../workbench/headless/steps/differences';
import { Scenario, type StepOutcome } from '../../workbench/headless/steps/scenario';
import { stepOf } from '../sweep/sweep';
import type { Drawn } from './journey';

export const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  [4, 'Sở Nội vụ', 90],
];

export const GROUPS: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  ['I', 'Khối sở', ''],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  ['II', 'Khối huyện', ''],
  [1, 'Huyện An', 60],
  [2, 'Huyện Bình', 61],
];

export const OVERWRITE = { settings: { overwrite: 'yes' } } as const;
export const COMPUTE = 'run compute-ranks';
export const RESTORE = 'run restore';

export interface Came {
  readonly outcomes: readonly StepOutcome[];
  readonly workbook: WorkbookModel;
  /** From the workbook as it would be had the add-in done nothing. */
  readonly changed: readonly Difference[];
  /** By the last action. */
  readonly said: string;
}

export interface Around {
  readonly sheets?: Readonly<Record<string, Drawn>>;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Opens what is drawn, lets `play` happen, and closes. */
export async function withPeople<Result>(
  rows: Drawn,
  { sheets = {}, settings = {} }: Around,
  play: (scenario: Scenario) => Promise<Result>,
): Promise<Result> {
  const workbook = newWorkbook();
  draw(workbook.activeSheet, rows);
  for (const [name, drawn] of Object.entries(sheets)) draw(workbook.addSheet(name), drawn);
  const scenario = await Scenario.open({
    bytes: await workbook.toXlsx(),
    fileName: 'people.xlsx',
    addin: keptInMemory(await builtAddin(path.join(__dirname, '../../dist'))),
    language: 'vi',
    prepare: (opened) => {
      for (const [key, value] of Object.entries(settings)) opened.settings.set(`xephang.${key}`, value);
    },
  });
  try {
    return await play(scenario);
  } finally {
    scenario.close();
  }
}

/** What comes of these steps. */
export function after(rows: Drawn, steps: readonly string[], around: Around = {}): Promise<Came> {
  return withPeople(rows, around, async (scenario) => {
    const outcomes = await take(scenario, ...steps);
    return { outcomes, workbook: scenario.workbook, changed: await scenario.changed(), said: saidIn(outcomes) };
  });
}

export function take(scenario: Scenario, ...steps: readonly string[]): Promise<readonly StepOutcome[]> {
  return scenario.takeAll(steps.map(stepOf));
}

/** The last word of the add-in. */
export function saidIn(outcomes: readonly StepOutcome[]): string {
  return outcomes.flatMap(({ actions }) => actions.map(({ message }) => message)).at(-1) ?? '';
}

/** What `=RANK(C2,$C$2:$C$5,1)` and so on down the rows of SCORES comes to. */
const FROM_THE_LOWEST = [0, 3, 1, 1, 4];

/** A text that begins with = is a formula of ranks from the lowest score. */
function draw(sheet: SheetModel, rows: Drawn): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, at) => {
      if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(row, at, value, FROM_THE_LOWEST[row] ?? 0);
      else if (value !== '') sheet.setValue(row, at, value);
    });
  });
}
