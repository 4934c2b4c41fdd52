/**
 * A workbook, the add-in and the people around it, step by step: actions run, buttons are pressed, people edit, and what was planned goes
 * wrong on the way. The same steps can be taken by the command line, a test, or a script that tries every fault.
 *
 * A step ends when the add-in is quiet again, so that the requests of an action are those from its click to what it shows at last.
 */

import type { RequestCounts } from '../../channel/batches/request-log';
import { Editing } from '../../editing/editing';
import type { WorkbookModel } from '../../engine/port';
import { copyReport, type AddinReport, type ReportedAction } from '../addin/addin-report';
import { HeadlessExcel } from '../headless-excel';
import { differences, type Difference, type DifferencesOptions } from './differences';
import { doEdit, type DoneEdit, type Editor } from './do-edit';
import { openFile, openWithEdits, savedAndOpened, type ScenarioOptions } from './opened-file';
import type { PersonEdit, WorkbookEdit } from './person-edit';
import type { Fault, Step } from './step';

/** What became of an edit. `refused` says why it was not done; null where it was. */
export interface EditOutcome {
  readonly edit: string;
  readonly by: Editor;
  readonly refused: string | null;
}

export interface StepOutcome {
  readonly step: Step;
  /** died: the page is gone. unreported: the add-in says nothing of it. not-there: the pane has no such button. */
  readonly status: ReportedAction['status'] | 'died' | 'unreported' | 'not-there';
  /** What the add-in reported meanwhile: one action as a rule; also what it did by itself after an edit. */
  readonly actions: readonly ReportedAction[];
  /** On the document, until the add-in was quiet again. */
  readonly requests: number;
  /** What the add-in asks now. */
  readonly question: string | null;
  /** People's edits, this step's own and those of its faults. */
  readonly edits: readonly EditOutcome[];
  /** Faults whose request did not come. */
  readonly unreached: readonly string[];
}

/** The kinds of steps that the add-in is asked to do something by. */
type Action = Step & { readonly kind: 'run' | 'press' };

export class Scenario {
  private reported = 0;
  private planned: Fault[] = [];
  private readonly done: (DoneEdit | 'reopen')[] = [];
  private readonly counted: RequestCounts[] = [];
  private edits: EditOutcome[] = [];
  private editing: Editing;

  private constructor(
    private readonly options: ScenarioOptions,
    private opened: HeadlessExcel,
  ) {
    this.editing = new Editing(opened.host.session);
  }

  static async open(options: ScenarioOptions): Promise<Scenario> {
    const workbook = await openFile(options);
    return new Scenario(options, await HeadlessExcel.open({ ...options, workbook }));
  }

  /** Another one after each `reopen`. */
  get excel(): HeadlessExcel {
    return this.opened;
  }

  get workbook(): WorkbookModel {
    return this.opened.host.session.model;
  }

  /** The add-in's report as it is now; null where its page is gone. */
  report(): AddinReport | null {
    return this.opened.alive ? copyReport(this.opened) : null;
  }

  /** Takes a step; null for a fault, which waits for the next action. */
  async take(step: Step): Promise<StepOutcome | null> {
    if (step.kind === 'fault') {
      this.planned.push(step);
      return null;
    }
    this.edits = [];
    return step.kind === 'edit' ? this.edit(step, step.edit) : this.act(step);
  }

  /** Takes all steps. One outcome for each but the faults. */
  async takeAll(steps: readonly Step[]): Promise<readonly StepOutcome[]> {
    const outcomes: StepOutcome[] = [];
    for (const step of steps) {
      const outcome = await this.take(step);
      if (outcome !== null) outcomes.push(outcome);
    }
    return outcomes;
  }

  /** In what the workbook differs from the one that was opened and given the same edits of people without the add-in. */
  async changed(options: DifferencesOptions = {}): Promise<readonly Difference[]> {
    return differences(await openWithEdits(this.options, this.done), this.workbook, options);
  }

  counts(): RequestCounts {
    const all = [...this.counted, this.opened.host.log.counts()];
    const sum = (field: keyof RequestCounts): number => all.reduce((total, counts) => total + counts[field], 0);
    return {
      requests: sum('requests'),
      requestBytes: sum('requestBytes'),
      responseBytes: sum('responseBytes'),
      cellsRead: sum('cellsRead'),
      cellsWritten: sum('cellsWritten'),
    };
  }

  close(): void {
    this.opened.close();
  }

  private async act(step: Action): Promise<StepOutcome> {
    // Excel starts the add-in again for the next button where its page is gone.
    if (!this.opened.alive) await this.startAgain();
    const { faults } = this.opened.host;
    const before = faults.admitted;
    const { planned } = this;
    this.planned = [];
    for (const fault of planned) this.plan(fault);
    const pressed = await this.ask(step);
    await this.opened.waitForFollowUps();
    const requests = faults.admitted - before;
    faults.forgetPlans();
    if (this.editing.editsCell) {
      faults.setCellEditMode(false);
      await this.opened.waitForFollowUps();
    }
    const unreached = planned.filter(({ request }) => request > requests).map(({ text }) => text);
    const heard = this.heard();
    return {
      step,
      ...heard,
      status: statusOf(step, { pressed, alive: this.opened.alive, last: heard.actions.at(-1) }),
      requests,
      edits: this.edits,
      unreached,
    };
  }

  /** Answers whether there was something to click. */
  private async ask({ kind, text }: Action): Promise<boolean> {
    const { opened } = this;
    if (kind === 'press') return opened.pressAtOnce(text);
    try {
      await opened.fireAtOnce(text);
    } catch (error) {
      // A page that was made to die leaves its command unfinished.
      if (opened.alive) throw error;
    }
    return true;
  }

  private async edit(step: Step, edit: PersonEdit): Promise<StepOutcome> {
    const { faults } = this.opened.host;
    const before = faults.admitted;
    if (edit.kind === 'reopen') await this.reopen();
    else if (edit.kind === 'online') faults.goOnline();
    else if (edit.kind === 'select') this.select(edit, step.text);
    else this.change(edit, step.text, 'person');
    await this.opened.waitForFollowUps();
    const { host } = this.opened;
    const requests = host.faults.admitted - (host.faults === faults ? before : 0);
    const status = this.edits.some(({ refused }) => refused !== null) ? 'refused' : 'done';
    return { step, ...this.heard(), status, requests, edits: this.edits, unreached: [] };
  }

  private change(edit: WorkbookEdit, text: string, by: Editor, front = this.workbook.activeSheet): void {
    const outcome = doEdit(this.editing, edit, { front, by });
    if (typeof outcome !== 'string') this.done.push(outcome);
    this.edits.push({ edit: text, by, refused: typeof outcome === 'string' ? outcome : null });
  }

  private select({ sheet: name, area }: PersonEdit & { readonly kind: 'select' }, text: string): void {
    const sheet = name === null ? this.workbook.activeSheet : this.editing.session.findSheet(name);
    if (sheet !== null) this.editing.select(sheet, area);
    this.edits.push({ edit: text, by: 'person', refused: sheet === null ? `there is no sheet ${name ?? ''}` : null });
  }

  private plan({ request, how, text }: Fault): void {
    const { opened, workbook } = this;
    const { faults } = opened.host;
    // Another person means the sheet that was in front when the action began, whatever the add-in shows meanwhile.
    const front = workbook.activeSheet;
    if (typeof how === 'object') faults.beforeRequest(request, () => this.change(how, othersEdit(text), 'another', front));
    else if (how === 'cell-edit') faults.beforeRequest(request, () => faults.editCellBriefly());
    else if (how === 'stop') faults.beforeRequest(request, () => opened.pressKey('Escape'));
    else if (how === 'dies') faults.afterRequest(request, () => opened.kill());
    else if (how === 'offline') faults.goOffline(request);
    else faults.breakRequest(request, how);
  }

  /** What the add-in reported since it was last asked. */
  private heard(): Pick<StepOutcome, 'actions' | 'question'> {
    const report = this.report();
    if (report === null) return { actions: [], question: null };
    const actions = report.actions.slice(this.reported);
    this.reported = report.actions.length;
    return { actions, question: report.question };
  }

  private async startAgain(): Promise<void> {
    this.reported = 0;
    await this.opened.reloadPane();
  }

  /** Saves, closes, and opens what was saved: nothing but the file is left of before. */
  private async reopen(): Promise<void> {
    const { opened } = this;
    const workbook = await savedAndOpened(this.workbook);
    this.counted.push(opened.host.log.counts());
    opened.close();
    this.reported = 0;
    this.done.push('reopen');
    this.opened = await HeadlessExcel.open({ ...this.options, workbook });
    this.editing = new Editing(this.opened.host.session);
  }
}

/** `3 edit: C7=90` -> `C7=90` */
function othersEdit(fault: string): string {
  return fault.slice(fault.indexOf(':') + 1).trim();
}

interface Asked {
  readonly pressed: boolean;
  readonly alive: boolean;
  readonly last: ReportedAction | undefined;
}

function statusOf({ kind }: Action, { pressed, alive, last }: Asked): StepOutcome['status'] {
  if (!alive) return 'died';
  if (!pressed) return 'not-there';
  // A button such as Cancel does its work and is no action.
  return last?.status ?? (kind === 'press' ? 'done' : 'unreported');
}
