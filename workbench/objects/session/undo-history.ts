/**
 * What can be undone and redone: the changes of a person and, where Excel can, of add-ins, in one row. Excel keeps a hundred steps.
 *
 * Nothing is kept until somebody asks for it with `keep`: a workbook that only an add-in changes has nobody to undo anything.
 */

import type { Journal, NotedCell, Recorded, Recording } from '../../engine/journal';
import type { SheetModel, WorkbookModel } from '../../engine/port';
import type { SessionCalculation } from '../calculation/session-calculation';
import { areasOfCells } from '../addresses/cell-areas';
import type { RangeTarget } from '../definition/host-object';

const MOST_STEPS = 100;
/** Of all steps together: beyond, the oldest are forgotten. */
const MOST_CELLS = 2_000_000;

export interface UndoStep {
  /** What was done, for the tooltip of the button: `type`, `paste`, `add-in` … */
  readonly action: string;
  readonly recording: Recording;
  /** What was selected when it was done; null for an add-in's. */
  readonly selected: RangeTarget | null;
}

export interface TakenBack {
  readonly step: UndoStep;
  /** Where cells have other contents now. */
  readonly changed: readonly RangeTarget[];
}

export class UndoHistory {
  #keeping = false;
  #done: UndoStep[] = [];
  #undone: UndoStep[] = [];
  /** A step inside another belongs to it. */
  #open = false;
  /** Something in the open step has no way back. */
  #ended = false;
  readonly #journal: Journal;

  constructor(
    private readonly model: WorkbookModel,
    private readonly calculation: SessionCalculation,
  ) {
    this.#journal = model.journal;
  }

  keep(): void {
    this.#keeping = true;
  }

  /** What would be undone next; null for nothing. */
  get undoable(): string | null {
    return this.#done.at(-1)?.action ?? null;
  }

  get redoable(): string | null {
    return this.#undone.at(-1)?.action ?? null;
  }

  /** Runs a change as one step. What a change did that throws is taken back. */
  step<T>(action: string, change: () => T, selected: RangeTarget | null = null): T {
    if (!this.#keeping || this.#open) return change();
    const recorded = this.#record(change);
    if (recorded.kind === 'threw') {
      this.#takeBack(recorded.recording);
      throw recorded.error;
    }
    if (this.#ended) this.clear();
    else if (!recorded.recording.empty) {
      this.#undone = [];
      this.#push({ action, recording: recorded.recording, selected });
    }
    return recorded.answer;
  }

  /** Runs a change that cannot be undone, and says whether it was one. */
  watch<T>(change: () => T): { readonly answer: T; readonly changed: boolean } {
    const recorded = this.#keeping && !this.#open ? this.#record(change) : null;
    if (recorded === null) return { answer: change(), changed: false };
    if (recorded.kind === 'threw') throw recorded.error;
    return { answer: recorded.answer, changed: !recorded.recording.empty };
  }

  /** Something happened that has no way back, such as deleting a sheet: what was done before cannot be undone any more. */
  clear(): void {
    this.#ended = this.#open;
    this.#done = [];
    this.#undone = [];
    this.#journal.touch();
  }

  undo(): TakenBack | null {
    return this.#move(this.#done, this.#undone);
  }

  redo(): TakenBack | null {
    return this.#move(this.#undone, this.#done);
  }

  #move(from: UndoStep[], to: UndoStep[]): TakenBack | null {
    const step = from.pop();
    if (step === undefined) return null;
    const { recording, changed } = this.#takeBack(step.recording);
    to.push({ ...step, recording });
    return { step, changed };
  }

  #record<T>(change: () => T): Recorded<T> {
    this.#open = true;
    try {
      return this.#journal.record(change);
    } finally {
      this.#open = false;
    }
  }

  #takeBack(recording: Recording): { readonly recording: Recording; readonly changed: readonly RangeTarget[] } {
    const changed = this.#changedBy(recording);
    const recorded = this.#record(() => {
      const put = changed.reduce<() => void>((inner, { sheet, areas }) => () => this.calculation.change(sheet, areas, inner), recording.takeBack);
      if (recording.structural) this.calculation.changeStructure(put);
      else put();
    });
    this.calculation.settle();
    if (recorded.kind === 'threw') throw recorded.error;
    return { recording: recorded.recording, changed: changed.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area }))) };
  }

  #changedBy({ cells }: Recording): readonly { readonly sheet: SheetModel; readonly areas: ReturnType<typeof areasOfCells> }[] {
    const bySheet = new Map<string, NotedCell[]>();
    for (const cell of cells) {
      const known = bySheet.get(cell.sheetId);
      if (known === undefined) bySheet.set(cell.sheetId, [cell]);
      else known.push(cell);
    }
    return this.model.sheets.flatMap((sheet) => {
      const own = bySheet.get(sheet.id);
      return own === undefined ? [] : [{ sheet, areas: areasOfCells(own) }];
    });
  }

  #push(step: UndoStep): void {
    this.#done.push(step);
    let cells = this.#done.reduce((sum, { recording }) => sum + recording.cells.length, 0);
    while (this.#done.length > 1 && (this.#done.length > MOST_STEPS || cells > MOST_CELLS)) cells -= this.#done.shift()?.recording.cells.length ?? 0;
  }
}
