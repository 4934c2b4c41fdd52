/** The steps of a scenario in their order: actions of the add-in, what people do between them, and faults on the way. */

import { FATES, type Fate } from '../../channel/batches/faults';
import { WrongUsage } from '../command/wrong-usage';
import { isWorkbookEdit, readPersonEdit, type PersonEdit, type WorkbookEdit } from './person-edit';

/**
 * Beside what can become of a request. dies: the page is gone when it is done. offline: it and all later ones get lost. cell-edit: a
 * person is typing in a cell when it comes. stop: the person stops the action just before it. A WorkbookEdit: another person does that
 * just before it.
 */
const HAPPENINGS = ['dies', 'offline', 'cell-edit', 'stop'] as const;

export type How = Fate | (typeof HAPPENINGS)[number] | WorkbookEdit;

export interface Fault {
  readonly kind: 'fault';
  /** As it was written. */
  readonly text: string;
  /** Which request of the next action it meets, from 1. */
  readonly request: number;
  readonly how: How;
}

export type Step =
  | { readonly kind: 'run'; readonly text: string }
  | { readonly kind: 'press'; readonly text: string }
  | { readonly kind: 'edit'; readonly text: string; readonly edit: PersonEdit }
  | Fault;

/** The options of the command line that are steps. */
export const STEP_OPTIONS = ['run', 'press', 'edit', 'fault'] as const;

/** @throws {WrongUsage} for a text that says no such step */
export function readStep(kind: Step['kind'], text: string): Step {
  if (kind === 'edit') return { kind, text, edit: readPersonEdit(text) };
  return kind === 'fault' ? readFault(text) : { kind, text };
}

/** @throws {WrongUsage} where a fault waits for no action */
export function requireActionsForFaults(steps: readonly Step[]): void {
  const kinds = steps.map(({ kind }) => kind);
  const lastAction = Math.max(kinds.lastIndexOf('run'), kinds.lastIndexOf('press'));
  const idle = steps.slice(lastAction + 1).find(({ kind }) => kind === 'fault');
  if (idle !== undefined)
    throw new WrongUsage(`--fault '${idle.text}' waits for an action: put it before the --run or --press that it is to meet`);
}

function readFault(text: string): Fault {
  const [, request, words = ''] = /^([1-9]\d*) ([^]+)$/.exec(text) ?? [];
  const edit = /^edit: ?([^]+)$/.exec(words)?.[1];
  const how = edit === undefined ? [...FATES, ...HAPPENINGS].find((word) => word === words) : readOthersEdit(edit);
  if (request === undefined || how === undefined) {
    throw new WrongUsage(
      `--fault takes the number of a request and one of ${[...FATES, ...HAPPENINGS].join(', ')}, edit: STEP; not ${text}`,
    );
  }
  return { kind: 'fault', text, request: Number(request), how };
}

function readOthersEdit(text: string): WorkbookEdit {
  const edit = readPersonEdit(text);
  if (!isWorkbookEdit(edit)) throw new WrongUsage(`--fault: another person changes the workbook and nothing else; not ${text}`);
  return edit;
}
