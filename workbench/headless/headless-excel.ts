/**
 * Excel without Excel: a workbook, the host, and the add-in's page in jsdom, with the verbs of a person in front of them (open the
 * pane, press a ribbon button, reload). What goes wrong out of the add-in's sight fails the verb: an error that the page did not catch,
 * a call that the workbench does not have, a fault of the host itself.
 */

import type { DOMWindow } from 'jsdom';
import type { ExcelVersion } from '../channel/excel-version';
import { OfficeHost } from '../channel/office-host';
import type { SheetModel, WorkbookModel } from '../engine/port';
import type { AddinFiles } from '../manifest/manifest';
import { builtAddin, commandLineName } from './jsdom/addin-files';
import { AddinPage } from './jsdom/addin-page';
import { LONGEST_CHAIN_MS } from './jsdom/page-timers';
import { readCustomFunctions } from '../manifest/custom-functions';
import type { Clipboard } from './jsdom/web-view';

export interface HeadlessOptions {
  readonly workbook: WorkbookModel;
  readonly fileName: string;
  /** The folder that a build wrote, or the files themselves. */
  readonly addin: string | AddinFiles;
  readonly excel?: ExcelVersion;
  readonly language?: 'vi' | 'en';
  readonly dataLocale?: string;
  /** Told of each line of the page's console as it comes. */
  readonly onConsoleLine?: (line: string) => void;
}

/** A page that never gets quiet is given up after this long without an answer. */
const LONGEST_WAIT_MS = 600_000;

/** A timer that is due within this time is a part of what the page does now. */
const SOON_MS = 10;

const FOLLOW_UP_MS = 1_000;

const QUIET_TURNS = 3;

const LONGEST_START_MS = 60_000;

/** A page whose timers never end is left to itself after this long. */
const LONGEST_POLLING_MS = 20_000;

export class HeadlessExcel {
  private constructor(
    readonly host: OfficeHost,
    private readonly addin: AddinFiles,
    private page: AddinPage,
    private readonly onConsoleLine: ((line: string) => void) | undefined,
  ) {}

  /** Opens the workbook with the add-in's runtime loaded and its pane closed, as Excel does for a ribbon command. */
  static async open(options: HeadlessOptions): Promise<HeadlessExcel> {
    const addin = typeof options.addin === 'string' ? await builtAddin(options.addin) : options.addin;
    const customFunctions = await readCustomFunctions(addin, options.language ?? 'vi');
    const host = new OfficeHost({ ...options, customFunctions });
    const { onConsoleLine } = options;
    const page = await AddinPage.load({ host, addin, ...(onConsoleLine === undefined ? {} : { onConsoleLine }) });
    const excel = new HeadlessExcel(host, addin, page, onConsoleLine);
    await excel.officeStarts();
    return excel;
  }

  get window(): DOMWindow {
    return this.page.window;
  }

  get document(): Document {
    return this.page.window.document;
  }

  get clipboard(): Clipboard {
    return this.page.clipboard;
  }

  get consoleLines(): readonly string[] {
    return this.page.consoleLines;
  }

  /** Addresses that the page asked for and did not get. */
  get refusedAddresses(): readonly string[] {
    return this.page.resources.refused;
  }

  get activeSheet(): SheetModel {
    return this.host.session.model.activeSheet;
  }

  /** The names under which `fire` knows the ribbon's commands. */
  get commandNames(): readonly string[] {
    return this.addin.commands.map(commandLineName);
  }

  /** Presses the button that opens the pane. The page is the same: a shared runtime is only shown. */
  async openPane(): Promise<void> {
    this.host.session.runtime.paneVisible = true;
    await this.waitForIdle();
  }

  async closePane(): Promise<void> {
    this.host.session.runtime.paneVisible = false;
    await this.waitForIdle();
  }

  /** Loads the page anew over the same workbook, as when the pane is reloaded: what it stored stays, what it remembered is gone. */
  async reloadPane(): Promise<void> {
    const { storage } = this.page;
    const { host, addin, onConsoleLine } = this;
    this.page.close();
    this.page = await AddinPage.load({ host, addin, storage, ...(onConsoleLine === undefined ? {} : { onConsoleLine }) });
    await this.officeStarts();
  }

  /**
   * Fires a ribbon command, e.g. `compute-ranks`, and waits until it has completed its event and the add-in is quiet.
   *
   * @throws {RangeError} for a name that no command of the manifest has
   */
  async fire(name: string): Promise<void> {
    await this.fireAtOnce(name);
    await this.waitForIdle();
  }

  /** Fires without waiting for what follows the command's `event.completed`. @throws {RangeError} for a name that no command has */
  async fireAtOnce(name: string): Promise<void> {
    const command = this.addin.commands.find((candidate) => commandLineName(candidate) === name);
    if (command === undefined) throw new RangeError(`There is no ribbon command ${name}; the add-in has ${this.commandNames.join(', ')}`);
    await this.page.connection.fire(command);
  }

  /** Clicks an element of the page. @throws {RangeError} where it has none such */
  async click(selector: string): Promise<void> {
    this.clickAtOnce(selector);
    await this.waitForIdle();
  }

  /** Clicks without waiting for what follows. @throws {RangeError} where the page has no such element */
  clickAtOnce(selector: string): void {
    const element = this.document.querySelector(selector);
    if (element === null) throw new RangeError(`The page has no ${selector}`);
    this.dispatchClick(element);
  }

  /**
   * Presses the first button with a label, which is its text or its text up to a dash, without waiting for what follows. Answers whether
   * there is one.
   */
  pressAtOnce(label: string): boolean {
    const buttons = [...this.document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === label || textContent.startsWith(`${label} – `));
    if (button === undefined) return false;
    this.dispatchClick(button);
    return true;
  }

  /** Presses a key in the page, where the focus is. */
  pressKey(key: string): void {
    this.document.dispatchEvent(new this.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  /** Whether the page is there. */
  get alive(): boolean {
    return this.page.open;
  }

  /** The page is gone, as where its web view crashes: no answer reaches it any more. `reloadPane` starts it again. */
  kill(): void {
    this.page.close();
  }

  /**
   * Waits until the page and what it loads later are loaded, no request is under way, no cell waits for a custom function, nothing has
   * been said for some turns of the event loop, and no timer of the page is about to fire: what React means to draw next waits on one.
   */
  async waitForIdle(): Promise<void> {
    await this.waitUntilQuiet({ quietMs: 30, busy: () => this.page.timers.dueWithin(SOON_MS) > 0 });
  }

  /** As `waitForIdle`, and until no timer of the page is due within a second: what it does a moment after an edit is done then. */
  async waitForFollowUps(): Promise<void> {
    await this.waitUntilQuiet({ quietMs: 30, busy: () => this.page.timers.dueWithin(FOLLOW_UP_MS) > 0 });
  }

  /**
   * Waits until no request and no timer has been open for 200 ms: for pages that do a part of their work later. Timers that never end
   * are not waited for (see `PageTimers`); a page that goes on asking the host because of them is left to itself after 20 seconds.
   *
   * @returns whether the page came to rest; false: its timers go on
   */
  async waitForRest(): Promise<boolean> {
    const { timers } = this.page;
    const begun = Date.now();
    await this.waitUntilQuiet({
      quietMs: 200,
      busy: () => timers.dueWithin(LONGEST_CHAIN_MS) > 0,
      leave: () => timers.endless && Date.now() - begun > LONGEST_POLLING_MS,
    });
    return !timers.endless;
  }

  private async waitUntilQuiet(options: { readonly quietMs: number; readonly busy: () => boolean; readonly leave?: () => boolean }): Promise<void> {
    const { page } = this;
    const begun = Date.now();
    let [lastBusy, heard, quietTurns] = [begun, -1, 0];
    // A machine that does other work lets time pass without a turn of this process, and so without the page's.
    const isQuiet = (): boolean => Date.now() - lastBusy >= options.quietMs && quietTurns >= QUIET_TURNS;
    // Of a page that is gone only what it had sent is waited for.
    while (page.open ? !isQuiet() && options.leave?.() !== true : page.connection.underWay > 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (!page.open) continue;
      const { connection, resources, undeliveredMessages, window } = page;
      const calling = this.host.session.calculation.waitingCalls > 0;
      const busy = calling || resources.loading > 0 || connection.underWay > 0 || undeliveredMessages > 0 || connection.messages !== heard || window.document.readyState !== 'complete' || options.busy();
      quietTurns = busy ? 0 : quietTurns + 1;
      if (busy) lastBusy = Date.now();
      heard = connection.messages;
      if (Date.now() - begun > LONGEST_WAIT_MS) throw new Error('The add-in did not come to rest');
      this.requireSound();
    }
  }

  close(): void {
    this.page.close();
    this.requireSound();
  }

  private async officeStarts(): Promise<void> {
    const { connection, consoleLines, resources } = this.page;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const say = (): void => reject(new Error(['Office.js did not start in the page', ...resources.refused, ...consoleLines].join('\n')));
      timer = setTimeout(say, LONGEST_START_MS);
    });
    try {
      await Promise.race([connection.started(), late]);
      await this.waitForIdle();
    } catch (error) {
      // Nobody else knows the page yet.
      this.page.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private dispatchClick(element: Element): void {
    element.dispatchEvent(new this.window.MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  private requireSound(): void {
    const [pageError] = this.page.errors;
    if (pageError !== undefined) throw new Error(`The page did not catch an error: ${pageError}`);
    const [fault] = this.host.faultsOfHost;
    if (fault !== undefined) throw new Error('The workbench failed', { cause: fault });
    if (this.host.unsupported.length > 0) throw new Error(this.host.unsupported.join('\n'));
  }
}
