/**
 * The add-in's document settings as a map that tells the journal of its changes: they are saved with the file, so a file of which only they
 * changed is unsaved. They are no step that can be undone.
 */

import type { Journal } from '../journal';

export class NotedSettings extends Map<string, unknown> {
  readonly #journal: Journal;

  constructor(settings: ReadonlyMap<string, unknown>, journal: Journal) {
    super();
    this.#journal = journal;
    for (const [key, value] of settings) super.set(key, value);
  }

  override set(key: string, value: unknown): this {
    if (!this.has(key) || JSON.stringify(this.get(key)) !== JSON.stringify(value)) this.#journal.touch();
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    if (this.has(key)) this.#journal.touch();
    return super.delete(key);
  }

  override clear(): void {
    if (this.size > 0) this.#journal.touch();
    super.clear();
  }
}
