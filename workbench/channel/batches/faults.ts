/**
 * Faults that tests and demonstrations put into the host: a call that fails, a request that is lost, a workbook that changes between
 * two requests, a page that dies, a person who is typing in a cell. The add-in has no part in it.
 */

import type { CellEditMode } from '../../objects/session/cell-edit-mode';
import { ExcelError, type ExcelErrorCode } from '../../objects/definition/excel-error';
import type { MemberUse } from './batch';

export interface FailNext {
  readonly when: (use: MemberUse) => boolean;
  readonly error: ExcelErrorCode;
}

/**
 * fails: nothing of the request is done, and Excel says so. half: half of what it changes is done, then Excel refuses the rest.
 * lost-before: nothing of it is done. lost-after: all of it is done, and the answer is lost.
 */
export const FATES = ['fails', 'half', 'lost-before', 'lost-after'] as const;

export type Fate = (typeof FATES)[number];

type Change = () => void | Promise<void>;

export class Faults {
  private failures: FailNext[] = [];
  private readonly before = new Map<number, Change[]>();
  private readonly fates = new Map<number, Fate>();
  private readonly after = new Map<number, () => void>();
  private firstOffline = Infinity;
  private briefCellEdit = false;
  private requests = 0;

  constructor(private readonly cellEdit: CellEditMode) {}

  /** How many requests on the document there were. */
  get admitted(): number {
    return this.requests;
  }

  /** Fails the first use of a member that matches, once. */
  failNext(failure: FailNext): void {
    this.failures.push(failure);
  }

  /** Runs just before the nth request on the document from now on (1 is the next). */
  beforeRequest(n: number, change: Change): void {
    const at = this.requests + n;
    this.before.set(at, [...(this.before.get(at) ?? []), change]);
  }

  /** Breaks the nth request on the document from now on. */
  breakRequest(n: number, fate: Fate): void {
    this.fates.set(this.requests + n, fate);
  }

  /** Runs when the nth request on the document from now on was done, before its answer goes out. */
  afterRequest(n: number, happening: () => void): void {
    this.after.set(this.requests + n, happening);
  }

  /** Loses every request on the document from the nth on, before anything of it is done. */
  goOffline(n: number): void {
    this.firstOffline = this.requests + n;
  }

  goOnline(): void {
    this.firstOffline = Infinity;
  }

  /** While a person edits a cell every request on the document is refused, or waits where the add-in asked for that. */
  setCellEditMode(editing: boolean): void {
    this.briefCellEdit = false;
    if (editing) this.cellEdit.begin();
    else this.cellEdit.end();
  }

  /** As `setCellEditMode(true)`, by a person who leaves the cell as soon as a request waits for that. */
  editCellBriefly(): void {
    this.setCellEditMode(true);
    this.briefCellEdit = true;
  }

  /** Drops what was planned for requests that did not come. */
  forgetPlans(): void {
    for (const plans of [this.before, this.fates, this.after]) plans.clear();
    if (this.firstOffline > this.requests) this.goOnline();
  }

  /** Counts a request and makes the changes that were planned for it. Answers what becomes of it; null: all is well. */
  async admit(): Promise<Fate | null> {
    this.requests += 1;
    const { requests } = this;
    for (const change of this.before.get(requests) ?? []) await change();
    return requests >= this.firstOffline ? 'lost-before' : (this.fates.get(requests) ?? null);
  }

  /** The request that was admitted last is done. */
  done(): void {
    this.after.get(this.requests)?.();
  }

  /** Resolves when nobody edits a cell. */
  async cellFree(): Promise<void> {
    if (this.briefCellEdit) this.setCellEditMode(false);
    await this.cellEdit.ended();
  }

  /** @throws {ExcelError} where a failure was planned for this use */
  check(use: MemberUse): void {
    const index = this.failures.findIndex((failure) => failure.when(use));
    const failure = this.failures[index];
    if (failure === undefined) return;
    this.failures.splice(index, 1);
    throw new ExcelError(failure.error, { location: use.member });
  }
}
