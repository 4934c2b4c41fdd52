/**
 * Opening a file, in steps that may each end it without harm to the open workbook: read, understand, say what would be lost, ask for
 * unsaved changes; only then does the file take the open one's place.
 */

import { openWorkbook, newWorkbook } from '../../engine/open';
import type { FileLoss } from '../../engine/file-loss';
import type { WorkbookModel } from '../../engine/port';
import { UnreadableFile } from '../../engine/unreadable-file';
import { Observable } from '../document/observable';
import type { Workbench } from '../document/workbench';
import { saveToDownload } from './saving';

/** A larger one would hold the window, which shares its thread, up for too long. */
export const LARGEST_FILE = 40 * 1024 * 1024;

/** Where the bytes come from: a file of the person's, or a sample of the server's. */
export interface FileSource {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

export type Question =
  | { readonly kind: 'losses'; readonly file: string; readonly losses: readonly FileLoss[]; readonly answer: (choice: 'open' | 'cancel') => void }
  | { readonly kind: 'unsaved'; readonly file: string; readonly answer: (choice: 'save' | 'discard' | 'cancel') => void };

export class FileOpening extends Observable {
  private asked: Question | null = null;
  private busyWith: string | null = null;

  constructor(private readonly workbench: Workbench) {
    super();
  }

  /** What the person has to answer before it goes on. */
  get question(): Question | null {
    return this.asked;
  }

  /** The name of the file that is being read. */
  get busy(): string | null {
    return this.busyWith;
  }

  async open(source: FileSource): Promise<void> {
    if (this.busyWith !== null) return;
    this.set({ busy: source.name });
    try {
      const workbook = await this.read(source);
      if (workbook === null) return;
      if (workbook.warnings.length > 0 && (await this.askLosses(source.name, workbook.warnings)) === 'cancel') return;
      if (await this.mayReplace()) this.workbench.show(workbook, source.name);
    } finally {
      this.set({ busy: null });
    }
  }

  async openNew(): Promise<void> {
    if (this.busyWith === null && (await this.mayReplace())) this.workbench.show(newWorkbook(), this.workbench.words.files.newName);
  }

  /** null where it was told that the file cannot be opened. */
  private async read(source: FileSource): Promise<WorkbookModel | null> {
    const { files } = this.workbench.words;
    const refuse = (text: string): null => {
      this.workbench.notices.add({ intent: 'error', title: files.notOpened, text });
      return null;
    };
    const megabytes = (bytes: number): string => Math.ceil(bytes / 1024 / 1024).toString();
    if (source.size > LARGEST_FILE) return refuse(files.tooLarge({ file: source.name, megabytes: megabytes(source.size), limit: megabytes(LARGEST_FILE) }));
    let bytes: Uint8Array;
    try {
      bytes = await source.read();
    } catch (error) {
      if (error instanceof DOMException || error instanceof TypeError) return refuse(files.unread(source.name));
      throw error;
    }
    try {
      // The window shows first that it is at work: a large file keeps the thread busy for seconds.
      await nextFrame();
      return await openWorkbook(bytes, source.name);
    } catch (error) {
      if (error instanceof UnreadableFile) return refuse(files.unreadable[error.reason](source.name));
      throw error;
    }
  }

  private askLosses(file: string, losses: readonly FileLoss[]): Promise<'open' | 'cancel'> {
    return this.ask((answer) => ({ kind: 'losses', file, losses, answer }));
  }

  /** Whether the open workbook may go: nothing in it is unsaved, or the person said so. */
  private async mayReplace(): Promise<boolean> {
    const { document } = this.workbench;
    if (document?.unsaved !== true) return true;
    const choice = await this.ask<'save' | 'discard' | 'cancel'>((answer) => ({ kind: 'unsaved', file: document.fileName, answer }));
    if (choice === 'save') await saveToDownload(this.workbench);
    return choice !== 'cancel';
  }

  private async ask<Choice>(question: (answer: (choice: Choice) => void) => Question): Promise<Choice> {
    const choice = await new Promise<Choice>((resolve) => this.set({ question: question(resolve) }));
    this.set({ question: null });
    return choice;
  }

  private set(change: { readonly busy?: string | null; readonly question?: Question | null }): void {
    if (change.busy !== undefined) this.busyWith = change.busy;
    if (change.question !== undefined) this.asked = change.question;
    this.changed();
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
