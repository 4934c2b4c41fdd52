/** What the add-in says about itself rather than about a sheet: that it starts, that a part of it is missing, that a newer version is there. */

export interface ServiceLabels {
  readonly tryAgain: string;

  /** The page has loaded and Excel, or Microsoft's server, has not answered yet. */
  readonly startsSlowly: string;
  /** The same where the page stands in no frame: in Excel on a computer, or in a browser that came by its address. */
  readonly startsAlone: string;
  /** Office.js is there, and no Excel: the page was opened in a browser. */
  readonly notInExcel: string;
  /** A link to the help page. */
  readonly help: string;

  /** A script that an action needs did not come: nothing has been done. */
  readonly scriptMissing: string;
  /** The same for a part of the pane. */
  readonly partMissing: string;
  readonly partFailed: string;

  readonly newerVersion: (version: string) => string;
  readonly reload: string;
  /** What Restore needs is too large to be taken over a reload. */
  readonly reloadWouldLose: string;
}
