/** The add-in's shared runtime as Excel keeps it: whether its pane shows, whether it starts with the file, and its ribbon controls. */

import type { WorkbookEvents } from './workbook-events';

export class AddinRuntime {
  /** Whether the runtime starts with the document. Excel keeps it in the file; here it lives as long as the session. */
  startsWithDocument = false;
  readonly controlEnabled = new Map<string, boolean>();
  readonly tabVisible = new Map<string, boolean>();
  private visible = false;

  constructor(private readonly events: WorkbookEvents) {}

  get paneVisible(): boolean {
    return this.visible;
  }

  set paneVisible(visible: boolean) {
    if (this.visible === visible) return;
    this.visible = visible;
    this.events.raise('paneVisibilityChanged', null, { visibility: visible ? 'Visible' : 'Hidden' });
  }
}
