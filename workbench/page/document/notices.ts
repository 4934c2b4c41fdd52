/** What the window tells beside its work: a fault never passes silently, and stays until it is dismissed. */

import { Observable } from './observable';

export interface Notice {
  readonly id: number;
  readonly intent: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly text: string;
}

export class Notices extends Observable {
  private shown: readonly Notice[] = [];
  private last = 0;

  get list(): readonly Notice[] {
    return this.shown;
  }

  /** The same notice twice is shown once. */
  add(notice: Omit<Notice, 'id'>): void {
    if (this.shown.some(({ title, text }) => title === notice.title && text === notice.text)) return;
    this.last += 1;
    this.shown = [...this.shown, { ...notice, id: this.last }];
    this.changed();
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((notice) => notice.id !== id);
    this.changed();
  }
}

export function textOfError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${textOfError(error.cause)}`;
}
