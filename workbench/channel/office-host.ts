/**
 * An Excel for add-ins: one open workbook, served to one page at a time over any transport. Everything that a test, the command line or
 * the page of the workbench wants to know of it or do to it is here.
 */

import type { WorkbookModel } from '../engine/port';
import type { CustomFunctionDefinition } from '../objects/calculation/custom-function-calls';
import { WorkbookSession } from '../objects/session/workbook-session';
import { BatchService } from './batches/batch-service';
import { Connection, type Transport } from './connection';
import { addinWritesOf, customFunctionsOf, excelApiOf, type ExcelVersion } from './excel-version';
import { Faults } from './batches/faults';
import { RequestLog } from './batches/request-log';
import { RibbonCommands } from './common-api/ribbon-commands';

export interface OfficeHostOptions {
  readonly workbook: WorkbookModel;
  readonly fileName: string;
  /** Default: `web`. */
  readonly excel?: ExcelVersion;
  /** The language of Excel's interface. Default: `vi`. */
  readonly language?: 'vi' | 'en';
  /** The locale of numbers and dates in cells. Default: that of the language. */
  readonly dataLocale?: string;
  /** The add-in's functions in cells. An Excel without custom functions does not take them. Default: none. */
  readonly customFunctions?: readonly CustomFunctionDefinition[];
}

export const DISPLAY_LOCALES = { vi: 'vi-VN', en: 'en-US' } as const;

export class OfficeHost {
  readonly session: WorkbookSession;
  readonly log = new RequestLog();
  readonly faults: Faults;
  readonly excel: ExcelVersion;
  /** Of Excel's own interface. A page learns it when it is connected. */
  displayLocale: string;
  private readonly watchers = new Set<() => void>();
  private readonly missing: string[] = [];
  private readonly hostFaults: unknown[] = [];
  private readonly commands = new RibbonCommands();
  private readonly batches: BatchService;

  constructor(options: OfficeHostOptions) {
    this.excel = options.excel ?? 'web';
    this.displayLocale = DISPLAY_LOCALES[options.language ?? 'vi'];
    const functions = customFunctionsOf(this.excel);
    this.session = new WorkbookSession({
      model: options.workbook,
      fileName: options.fileName,
      dataLocale: options.dataLocale ?? this.displayLocale,
      excelApi: excelApiOf(this.excel),
      customFunctions: functions.available ? (options.customFunctions ?? []) : [],
      blankCells: functions.blankCells,
      addinWrites: addinWritesOf(this.excel),
    });
    this.faults = new Faults(this.session.cellEdit);
    this.batches = new BatchService({ session: this.session, log: this.log, faults: this.faults, onUnsupported: (message) => this.missing.push(message) });
  }

  /** Calls that the workbench does not have. Remembered even where the add-in swallows the error, so that no test passes over one. */
  get unsupported(): readonly string[] {
    return this.missing;
  }

  /** Errors of the host's own code. */
  get faultsOfHost(): readonly unknown[] {
    return this.hostFaults;
  }

  /**
   * Tells after every message of the add-in that was answered: it may have changed the workbook, the pane or the ribbon, and a call may
   * have been refused or the host may have failed.
   *
   * @returns the way to stop
   */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Serves a page. References of an earlier page are dropped. */
  connect(transport: Transport, addinId: string): Connection {
    this.session.held.releaseAll();
    return new Connection({
      transport,
      addinId,
      session: this.session,
      batches: this.batches,
      commands: this.commands,
      excel: this.excel,
      displayLocale: this.displayLocale,
      onUnsupported: (message) => this.missing.push(message),
      onFault: (error) => this.hostFaults.push(error),
      onAnswered: () => this.watchers.forEach((watcher) => watcher()),
    });
  }
}
