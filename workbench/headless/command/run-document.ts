/** What a run of the command line comes to: the add-in's own report, and what it cost the host. */

import type { RequestCounts } from '../../channel/batches/request-log';
import type { AddinReport } from '../addin/addin-report';
import type { Evaluation } from './evaluate-formulas';

export interface RunDocument extends AddinReport {
  readonly file: string;
  readonly host: RequestCounts;
  /** One for each `--eval`, in their order. */
  readonly evals: readonly Evaluation[];
}
