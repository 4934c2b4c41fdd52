/**
 * The workbench as the window sees it: the add-in, at most one open workbook with its host, the frame in which the add-in runs, and what
 * the person chose. It knows no element but the frame's; everything that it shows, it tells by `changed`.
 */

import type { RibbonControl } from '../../manifest/ribbon';
import type { ExcelVersion } from '../../channel/excel-version';
import { DISPLAY_LOCALES } from '../../channel/office-host';
import type { Refusal } from '../../editing/refusal';
import { openWorkbook } from '../../engine/open';
import type { WorkbookModel } from '../../engine/port';
import { AddinFrame } from '../frame/addin-frame';
import type { FocusLeaving } from '../frame/focus-leaving';
import { wordsIn } from '../words/in-language';
import type { Language, Theme, Words } from '../words/words';
import type { Addin } from './addin';
import { Notices, textOfError } from './notices';
import { Observable } from './observable';
import { OpenDocument, type OpenDocumentOptions } from './open-document';
import { keepPreferences, type Preferences } from './preferences';
import { SheetPlace } from './sheet-place';

export class Workbench extends Observable {
  readonly notices = new Notices();
  readonly sheetPlace = new SheetPlace();
  private chosen: Preferences;
  private opened: OpenDocument | null = null;
  private frame: AddinFrame | null = null;
  private frameLoads = 0;
  private running: readonly string[] = [];
  private told = { unsupported: 0, faults: 0 };
  private forget: () => void = () => undefined;

  constructor(
    readonly addin: Addin,
    preferences: Preferences,
  ) {
    super();
    this.chosen = preferences;
  }

  get language(): Language {
    return this.chosen.language;
  }

  get theme(): Theme {
    return this.chosen.theme;
  }

  get words(): Words {
    return wordsIn(this.language);
  }

  get document(): OpenDocument | null {
    return this.opened;
  }

  /** Grows when the add-in's page is to be loaded anew, in a frame of its own. */
  get frameNumber(): number {
    return this.frameLoads;
  }

  /** The ids of the ribbon's buttons whose function has not completed. */
  get runningControls(): readonly string[] {
    return this.running;
  }

  /** The label of the first of them; null where none runs. */
  get runningCommand(): string | null {
    const controls = this.addin.ribbon[this.language].flatMap((group) => group.controls);
    return controls.find(({ id }) => this.running.includes(id))?.label ?? null;
  }

  get paneVisible(): boolean {
    return this.opened?.session.runtime.paneVisible === true;
  }

  set paneVisible(visible: boolean) {
    if (this.opened === null) return;
    this.opened.session.runtime.paneVisible = visible;
    this.changed();
  }

  /** Puts a workbook in place of the open one, whose unsaved changes are the caller's to ask about. Pane and version of Excel stay as they were. */
  show(workbook: WorkbookModel, fileName: string): void {
    this.replace({ workbook, fileName, addin: this.addin, language: this.language, excel: this.excel });
  }

  /** Which Excel the add-in meets. */
  get excel(): ExcelVersion {
    return this.opened?.host.excel ?? 'web';
  }

  /**
   * Reloads the add-in as another Excel meets it. The workbook is what it would be when saved and opened again, so that nothing of the
   * other host is left in it; what can be undone ends.
   */
  async chooseExcel(excel: ExcelVersion): Promise<void> {
    const { opened } = this;
    if (opened === null || excel === this.excel) return;
    const { fileName, unsaved, session } = opened;
    const workbook = await openWorkbook(await session.model.toXlsx(), fileName);
    const keptTexts = opened.host.log.keepsTexts;
    const replaced = this.replace({ workbook, fileName, addin: this.addin, language: this.language, excel, dataLocale: session.dataLocale, state: unsaved ? 'unsaved' : 'saved' });
    replaced.host.log.keepsTexts = keptTexts;
  }

  get developerVisible(): boolean {
    return this.opened?.host.log.keepsTexts === true;
  }

  /** While it shows the log keeps the texts of requests. */
  set developerVisible(visible: boolean) {
    if (this.opened === null) return;
    this.opened.host.log.keepsTexts = visible;
    this.changed();
  }

  clearLog(): void {
    this.opened?.host.log.reset();
    this.changed();
  }

  private replace(options: OpenDocumentOptions): OpenDocument {
    const paneVisible = this.opened === null || this.paneVisible;
    this.forget();
    const opened = new OpenDocument(options);
    opened.session.runtime.paneVisible = paneVisible;
    this.opened = opened;
    this.told = { unsupported: 0, faults: 0 };
    this.running = [];
    const told = [opened.host.watch(() => this.look()), opened.editing.subscribe(() => this.look())];
    this.forget = () => told.forEach((stop) => stop());
    this.frameLoads += 1;
    this.changed();
    return opened;
  }

  /** Loads the add-in's page into a frame and serves it. @returns the way to stop */
  connect(element: HTMLIFrameElement, onFocusLeaves: (way: FocusLeaving) => void): () => void {
    if (this.opened === null) throw new Error('No workbook is open that an add-in could work on');
    const frame = new AddinFrame({ host: this.opened.host, addin: this.addin.files, element, theme: this.theme, onFocusLeaves, onFault: (text) => this.notices.add({ intent: 'error', title: this.words.faults.addinFault, text }) });
    this.frame = frame;
    return () => {
      frame.close();
      if (this.frame === frame) this.frame = null;
    };
  }

  /** Presses a button of the add-in in the ribbon. */
  press(control: RibbonControl): void {
    const { action } = control;
    if (action.kind === 'pane') this.paneVisible = true;
    else void this.run(control, action.functionName);
  }

  choose(choice: Partial<Preferences>): void {
    const { language } = this;
    this.chosen = { ...this.chosen, ...choice };
    keepPreferences(this.chosen);
    this.frame?.setTheme(this.theme);
    if (language !== this.language && this.opened !== null) {
      // Excel's interface has one language from its start on: the add-in learns another one by being loaded anew.
      this.opened.host.displayLocale = DISPLAY_LOCALES[this.language];
      this.frameLoads += 1;
    }
    this.changed();
  }

  /** Tells that a person may not do something. */
  refuse(refusal: Refusal): void {
    const { title, reasons } = this.words.refusals;
    this.notices.add({ intent: 'warning', title, text: reasons[refusal.code](refusal.detail) });
  }

  /** The title does not call it unsaved any more. */
  documentSaved(): void {
    this.changed();
  }

  /** A step of the window that may fail: what goes wrong is shown. */
  async attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.notices.add({ intent: 'error', title: this.words.faults.pageFault, text: textOfError(error) });
    }
  }

  private async run(control: RibbonControl, functionName: string): Promise<void> {
    if (this.frame === null || this.running.includes(control.id)) return;
    this.running = [...this.running, control.id];
    this.changed();
    try {
      await this.frame.connection.fire({ functionName, controlId: control.id });
    } catch (error) {
      this.notices.add({ intent: 'error', title: this.words.faults.commandFailed(control.label), text: textOfError(error) });
    } finally {
      this.running = this.running.filter((id) => id !== control.id);
      this.changed();
    }
  }

  /** The add-in was answered, or the workbook changed. */
  private look(): void {
    this.tellFaults();
    this.changed();
  }

  private tellFaults(): void {
    const host = this.opened?.host;
    if (host === undefined) return;
    const { notImplemented, hostFault } = this.words.faults;
    for (const text of host.unsupported.slice(this.told.unsupported)) this.notices.add({ intent: 'error', title: notImplemented, text });
    for (const fault of host.faultsOfHost.slice(this.told.faults)) this.notices.add({ intent: 'error', title: hostFault, text: textOfError(fault) });
    this.told = { unsupported: host.unsupported.length, faults: host.faultsOfHost.length };
  }
}
