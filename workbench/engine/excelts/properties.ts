/** What a workbook says of itself, in the words of Office.js. */
import type { Workbook } from '@cj-tech-master/excelts';
import type { DocumentProperties } from '../port';

/** ExcelTS's types do not say that a file may leave these out. */
type File = Partial<Pick<Workbook, 'title' | 'subject' | 'creator' | 'keywords' | 'description' | 'category' | 'manager' | 'company' | 'lastModifiedBy'>>;

export class ExcelTsProperties implements DocumentProperties {
  readonly #file: File;

  constructor(file: File) {
    this.#file = file;
  }

  get title(): string {
    return this.#file.title ?? '';
  }

  set title(text: string) {
    this.#file.title = text;
  }

  get subject(): string {
    return this.#file.subject ?? '';
  }

  set subject(text: string) {
    this.#file.subject = text;
  }

  get author(): string {
    return this.#file.creator ?? '';
  }

  set author(text: string) {
    this.#file.creator = text;
  }

  get keywords(): string {
    return this.#file.keywords ?? '';
  }

  set keywords(text: string) {
    this.#file.keywords = text;
  }

  get comments(): string {
    return this.#file.description ?? '';
  }

  set comments(text: string) {
    this.#file.description = text;
  }

  get category(): string {
    return this.#file.category ?? '';
  }

  set category(text: string) {
    this.#file.category = text;
  }

  get manager(): string {
    return this.#file.manager ?? '';
  }

  set manager(text: string) {
    this.#file.manager = text;
  }

  get company(): string {
    return this.#file.company ?? '';
  }

  set company(text: string) {
    this.#file.company = text;
  }

  get lastAuthor(): string {
    return this.#file.lastModifiedBy ?? '';
  }
}
