/** Every text of the workbench's own window, in its two languages. What the add-in says is the add-in's. */

import type { RefusalCode } from '../../editing/refusal';
import type { ExcelVersion } from '../../channel/excel-version';
import type { RequestKind } from '../../channel/batches/request-log';
import type { FileLoss } from '../../engine/file-loss';
import type { UnreadableFile } from '../../engine/unreadable-file';
import type { SheetNameFault } from '../../objects/sheet/sheet-name';
import type { CellCommand, RibbonCellCommand } from '../document/commands/cell-command';
import type { EditMode, StyleGroup } from '../grid';

export type Language = 'vi' | 'en';

export type Theme = 'light' | 'dark' | 'contrast';

export interface Words {
  readonly appName: string;
  readonly languageName: string;
  readonly title: { readonly unsaved: string };
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly samples: string;
    readonly newWorkbook: string;
    readonly newWorkbookShows: string;
    readonly openFile: string;
    readonly orDrop: string;
  };
  readonly ribbon: {
    readonly label: string;
    readonly file: string;
    readonly newWorkbook: string;
    readonly open: string;
    readonly openTip: string;
    readonly save: string;
    readonly saveTip: string;
    readonly edit: string;
    readonly undo: string;
    readonly undoTip: string;
    readonly redo: string;
    readonly redoTip: string;
    readonly cells: string;
    readonly cellCommands: Readonly<Record<RibbonCellCommand, { readonly name: string; readonly tip: string }>>;
    readonly view: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme, string>>;
    readonly developer: string;
    readonly developerTip: string;
    readonly running: (command: string) => string;
  };
  readonly menu: {
    /** Of the menu itself, for a screen reader. */
    readonly labels: Readonly<Record<'cells' | 'rows' | 'columns', string>>;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    /** The browser keeps the clipboard to its keys. */
    readonly notAllowed: (keys: string) => string;
    readonly insert: string;
    readonly delete: string;
    readonly commands: Readonly<Record<CellCommand, string>>;
  };
  readonly tables: {
    readonly group: string;
    readonly format: string;
    readonly formatTip: string;
    readonly groups: Readonly<Record<StyleGroup, string>>;
    readonly styleName: (group: StyleGroup, number: number) => string;
    readonly dress: Readonly<Record<'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn', string>>;
    readonly newTitle: string;
    readonly newQuestion: (address: string) => string;
    readonly hasHeader: string;
    readonly create: string;
    readonly cancel: string;
  };
  readonly filter: {
    readonly label: (column: string) => string;
    readonly ascending: string;
    readonly descending: string;
    readonly clear: string;
    readonly all: string;
    readonly blank: string;
    readonly tooMany: (most: number) => string;
    readonly apply: string;
    readonly cancel: string;
  };
  readonly developer: {
    readonly label: string;
    readonly excel: string;
    readonly versions: Readonly<Record<ExcelVersion, string>>;
    readonly clear: string;
    readonly none: string;
    readonly kinds: Readonly<Record<RequestKind, string>>;
    readonly columns: { readonly request: string; readonly actions: string; readonly sent: string; readonly answered: string; readonly time: string; readonly error: string };
    readonly total: string;
    readonly textsNotKept: string;
    readonly details: string;
  };
  readonly pane: { readonly label: (name: string) => string; readonly close: string; readonly resize: string };
  readonly files: {
    readonly opening: (file: string) => string;
    readonly drop: string;
    readonly newName: string;
    readonly notOpened: string;
    readonly unreadable: Readonly<Record<UnreadableFile['reason'], (file: string) => string>>;
    readonly tooLarge: (options: { readonly file: string; readonly megabytes: string; readonly limit: string }) => string;
    readonly unread: (file: string) => string;
    readonly oneFile: string;
    readonly losses: (file: string) => string;
    readonly lossKinds: Readonly<Record<FileLoss, string>>;
    readonly lossesAdvice: string;
    readonly openAnyway: string;
    readonly cancel: string;
  };
  readonly unsaved: { readonly title: string; readonly question: (file: string) => string; readonly save: string; readonly discard: string; readonly cancel: string };
  readonly sheet: {
    readonly nameBox: string;
    readonly noSuchPlace: (text: string) => string;
    readonly formulaBar: string;
    readonly functions: string;
    readonly enter: string;
    readonly cancel: string;
    readonly tabs: string;
    readonly add: string;
    readonly rename: string;
    readonly delete: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly hide: string;
    readonly unhide: string;
    readonly newName: string;
    readonly nameFaults: Readonly<Record<SheetNameFault, string>>;
    readonly deleteTitle: (name: string) => string;
    readonly deleteQuestion: string;
  };
  readonly status: {
    readonly label: string;
    readonly modes: Readonly<Record<EditMode, string>>;
    readonly average: string;
    readonly count: string;
    readonly sum: string;
    readonly calculating: string;
  };
  readonly refusals: { readonly title: string; readonly reasons: Readonly<Record<RefusalCode, (detail: string) => string>> };
  readonly faults: {
    readonly notImplemented: string;
    readonly hostFault: string;
    readonly addinFault: string;
    readonly commandFailed: (command: string) => string;
    readonly pageFault: string;
    readonly dismiss: string;
  };
}
