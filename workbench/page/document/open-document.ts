/** One open workbook with the host that serves it, and whether it changed since it was saved. */

import { OfficeHost } from '../../channel/office-host';
import type { RequestRecord } from '../../channel/request-log';
import type { WorkbookModel } from '../../engine/port';
import type { WorkbookSession } from '../../objects/workbook-session';
import type { Language } from '../words/words';
import type { Addin } from './addin';

export interface OpenDocumentOptions {
  readonly workbook: WorkbookModel;
  readonly fileName: string;
  readonly addin: Addin;
  readonly language: Language;
}

/** What a request does without changing anything that is saved; every other call or setting counts as a change. */
const READING = /^(?:object (?!\w+\.(?:add|insert))|load|call \w+\.(?:get|find|is|load|select|activate|_|calculate)|set Application)/;

export class OpenDocument {
  readonly host: OfficeHost;
  readonly fileName: string;
  private unsavedChanges = false;
  private seenRequests = 0;

  constructor({ workbook, fileName, addin, language }: OpenDocumentOptions) {
    this.fileName = fileName;
    this.host = new OfficeHost({ workbook, fileName, language, customFunctions: addin.functions[language] });
  }

  get session(): WorkbookSession {
    return this.host.session;
  }

  get unsaved(): boolean {
    return this.unsavedChanges;
  }

  /** Under which it is saved: always as .xlsx, whatever it was opened from. */
  get savedName(): string {
    return `${this.fileName.replace(/\.(?:xlsx|xlsm|xltx|xltm|csv|tsv)$/i, '')}.xlsx`;
  }

  noteChange(): void {
    this.unsavedChanges = true;
  }

  /** Looks at what the add-in asked for since it was last called. */
  noteRequests(): void {
    const { records } = this.host.log;
    const fresh = records.slice(this.seenRequests);
    this.seenRequests = records.length;
    if (fresh.some(changes)) this.unsavedChanges = true;
  }

  /** The workbook as an .xlsx file; it counts as saved from then on, but for what changes meanwhile. */
  async save(): Promise<Uint8Array> {
    const bytes = await this.session.model.toXlsx();
    this.unsavedChanges = false;
    return bytes;
  }
}

function changes({ kind, actions }: RequestRecord): boolean {
  return kind === 'document' && actions.some((action) => !READING.test(action));
}
