/** A whole scenario at once, for scripts that try many: a page for each, and nothing left of it. */

import type { WorkbookModel } from '../../engine/port';
import type { AddinReport } from '../addin/addin-report';
import type { Difference } from './differences';
import type { ScenarioOptions } from './opened-file';
import { Scenario, type StepOutcome } from './scenario';
import type { Step } from './step';

export interface StepsResult {
  /** One for each step but the faults. */
  readonly outcomes: readonly StepOutcome[];
  readonly workbook: WorkbookModel;
  /** null where the page is gone. */
  readonly report: AddinReport | null;
  /** The first differences from the workbook that was opened and given the same edits of people alone. */
  readonly changed: readonly Difference[];
}

/**
 * @throws {Error} what goes wrong out of the add-in's sight: an error that the page does not catch, a call that the workbench lacks
 * @example
 * const addin = keptInMemory(await builtAddin(await requireBuiltAddin()));
 * const steps = [readStep('fault', '4 half'), readStep('run', 'compute-ranks'), readStep('run', 'restore')];
 * const { outcomes, changed } = await runSteps({ bytes, fileName: 'scores.xlsx', addin }, steps);
 */
export async function runSteps(options: ScenarioOptions, steps: readonly Step[]): Promise<StepsResult> {
  const scenario = await Scenario.open(options);
  try {
    const outcomes = await scenario.takeAll(steps);
    return { outcomes, workbook: scenario.workbook, report: scenario.report(), changed: await scenario.changed() };
  } finally {
    scenario.close();
  }
}
