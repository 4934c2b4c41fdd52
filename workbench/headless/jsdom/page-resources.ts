/**
 * What a page may load: the add-in's own files, and Office.js under its addresses at Microsoft. There is no network: any other
 * address is refused and remembered.
 */

import { ResourceLoader } from 'jsdom';
import type { AddinFiles } from '../../manifest/manifest';
import { officeFile } from './office-library';

export class PageResources extends ResourceLoader {
  private readonly refusals: string[] = [];
  private underWay = 0;

  constructor(private readonly addin: AddinFiles) {
    super();
  }

  /** Addresses that the page asked for and did not get. */
  get refused(): readonly string[] {
    return this.refusals;
  }

  /** Files that are being loaded: a page that loads a part of itself when it is used is not at rest before it has it. */
  get loading(): number {
    return this.underWay;
  }

  refuse(url: string): void {
    this.refusals.push(url);
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    this.underWay += 1;
    const answer = this.content(url)
      .then((bytes) => {
        if (bytes !== null) return Buffer.from(bytes);
        this.refuse(url);
        throw new Error(`${url} is not there`);
      })
      .finally(() => {
        this.underWay -= 1;
      });
    return Object.assign(answer, { abort: () => undefined });
  }

  /** null for what the page may not have. */
  async content(url: string): Promise<Uint8Array | null> {
    const ofLibrary = await officeFile(url);
    if (ofLibrary !== null) return ofLibrary;
    const { origin, pathname } = new URL(url);
    const base = new URL('.', this.addin.pageUrl).href;
    const address = origin + pathname;
    return address.startsWith(base) ? this.addin.read(decodeURIComponent(address.slice(base.length))) : null;
  }
}
