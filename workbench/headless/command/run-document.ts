/** What a run of the command line comes to: the add-in's own report, what people and faults did meanwhile, and what it cost the host. */

import type { RequestCounts } from '../../channel/batches/request-log';
import type { AddinReport, ReportedAction } from '../addin/addin-report';
import type { Difference } from '../steps/differences';
import type { EditOutcome, StepOutcome } from '../steps/scenario';
import type { Evaluation } from './evaluate-formulas';

type TakenStep = Pick<StepOutcome, 'status' | 'requests' | 'question' | 'unreached'>;

/** An action with what it took. Of one that the add-in did not report, only the command or label is known. */
export interface RunAction extends Omit<ReportedAction, 'status' | 'code'>, TakenStep {
  readonly code: string | null;
}

export interface RunDocument extends Omit<AddinReport, 'actions'> {
  readonly file: string;
  readonly actions: readonly RunAction[];
  /** What people did, in order. */
  readonly edits: readonly EditOutcome[];
  /** With `--expect-unchanged` only: the first differences. */
  readonly changed?: readonly Difference[];
  readonly host: RequestCounts;
  /** One for each `--eval`, in their order. */
  readonly evals: readonly Evaluation[];
}

/** Everything was done, and nothing is changed where that was asked. */
export function isAllDone({ actions, edits, changed = [] }: RunDocument): boolean {
  return actions.every(({ status }) => status === 'done') && edits.every(({ refused }) => refused === null) && changed.length === 0;
}

export function actionsOf({ step, status, actions, requests, question, unreached }: StepOutcome): readonly RunAction[] {
  if (actions.length > 0) return actions.map((action) => ({ ...action, requests, question, unreached }));
  return step.kind === 'edit' ? [] : [{ action: step.text, status, code: null, message: '', written: [], requests, question, unreached }];
}
