/**
 * What a page may load: the add-in's own files, and Office.js under its address at Microsoft, which is answered from node_modules.
 * There is no network: any other address is refused and remembered.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ResourceLoader } from 'jsdom';
import type { AddinFiles } from './addin-files';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const officeFolder = path.join(path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');

export class PageResources extends ResourceLoader {
  private readonly refusals: string[] = [];

  constructor(private readonly addin: AddinFiles) {
    super();
  }

  /** Addresses that the page asked for and did not get. */
  get refused(): readonly string[] {
    return this.refusals;
  }

  refuse(url: string): void {
    this.refusals.push(url);
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const content = this.content(url);
    const answer = content.then((bytes) => {
      if (bytes !== null) return Buffer.from(bytes);
      this.refuse(url);
      throw new Error(`${url} is not there`);
    });
    return Object.assign(answer, { abort: () => undefined });
  }

  private async content(url: string): Promise<Uint8Array | null> {
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    if (address.startsWith(OFFICE_JS)) return officeFile(address.slice(OFFICE_JS.length));
    const base = new URL('.', this.addin.pageUrl).href;
    return address.startsWith(base) ? this.addin.read(decodeURIComponent(address.slice(base.length))) : null;
  }
}

const officeFiles = new Map<string, Promise<Uint8Array>>();

/** Read once for all pages of this process: the library has 1.5 MB. */
function officeFile(file: string): Promise<Uint8Array> {
  const known = officeFiles.get(file);
  if (known !== undefined) return known;
  const content = readFile(path.join(officeFolder, file));
  officeFiles.set(file, content);
  return content;
}
