/** One open workbook with the host that serves it, and whether it changed since it was saved. */

import type { ExcelVersion } from '../../channel/excel-version';
import { OfficeHost } from '../../channel/office-host';
import { Editing } from '../../editing/editing';
import type { WorkbookModel } from '../../engine/port';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import type { Language } from '../words/words';
import type { Addin } from './addin';

export interface OpenDocumentOptions {
  readonly workbook: WorkbookModel;
  readonly fileName: string;
  readonly addin: Addin;
  readonly language: Language;
  /** Default: web. */
  readonly excel?: ExcelVersion;
  /** Default: that of the language. */
  readonly dataLocale?: string;
  /** Default: saved, as a file is that was just opened. */
  readonly state?: 'saved' | 'unsaved';
}

export class OpenDocument {
  readonly host: OfficeHost;
  readonly fileName: string;
  readonly editing: Editing;
  /** null where it never was. */
  private savedVersion: number | null;

  constructor({ workbook, fileName, addin, language, excel = 'web', dataLocale, state = 'saved' }: OpenDocumentOptions) {
    this.fileName = fileName;
    this.host = new OfficeHost({ workbook, fileName, language, excel, ...(dataLocale === undefined ? {} : { dataLocale }), customFunctions: addin.functions[language] });
    this.editing = new Editing(this.host.session);
    this.savedVersion = state === 'saved' ? this.contentVersion : null;
  }

  get session(): WorkbookSession {
    return this.host.session;
  }

  get unsaved(): boolean {
    return this.contentVersion !== this.savedVersion;
  }

  /** Under which it is saved: always as .xlsx, whatever it was opened from. */
  get savedName(): string {
    return `${this.fileName.replace(/\.(?:xlsx|xlsm|xltx|xltm|csv|tsv)$/i, '')}.xlsx`;
  }

  /** The workbook as an .xlsx file. What changes while it is being written counts as unsaved. */
  async save(): Promise<Uint8Array> {
    const version = this.contentVersion;
    const bytes = await this.session.model.toXlsx();
    this.savedVersion = version;
    return bytes;
  }

  private get contentVersion(): number {
    return this.session.model.journal.contentVersion;
  }
}
