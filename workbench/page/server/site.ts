/**
 * What the servers have, by path: at one origin the workbench's page with the samples, at the other the add-in as it was built, with
 * Office.js out of node_modules. Two origins as in Excel, so that the add-in cannot reach into the host's page and what it stores is its
 * own. They differ in the port alone: of another host name's page a private window keeps its storage back, without which Office.js fails.
 */

import { libraryFile } from '../../headless/jsdom/office-library';
import { pathBesidePage, type AddinFiles } from '../../manifest/manifest';
import { OFFICE_FOLDER, RELAY, servedPage } from './addin-page';
import type { ReadFile } from '../../headless/jsdom/folder';
import { mediaType } from './media-type';

export interface SiteOptions {
  readonly addin: AddinFiles;
  readonly page: ReadFile;
  readonly samples: ReadFile;
}

export interface Answer {
  readonly body: Uint8Array | string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks for a path, without leading slash; `other` is the origin of the other site. null for what is not there. */
export type Site = (file: string, other: string) => Promise<Answer | null>;

export interface Sites {
  readonly page: Site;
  readonly addin: Site;
}

export function sites({ addin, page, samples }: SiteOptions): Sites {
  const addinPage = pathBesidePage(addin.pageUrl, addin);
  const ofAddin: Folders = [
    [OFFICE_FOLDER.slice(1), libraryFile],
    ['', async (file) => (file === RELAY.slice(1) ? page(file) : addin.read(file))],
  ];
  // The window shows the ribbon and knows the functions by the add-in's files, too.
  const ofPage: Folders = [
    ['samples/', samples],
    ['addin/', addin.read],
    ['', page],
  ];
  return {
    page: async (asked, other) => {
      const answer = await readFrom(ofPage, asked === '' ? 'index.html' : asked);
      if (answer === null || asked !== '') return answer;
      const html = new TextDecoder().decode(answer.body).replace('<html', `<html data-addin-origin="${other}"`);
      return { body: html, headers: { ...answer.headers, 'content-security-policy': pagePolicy(other) } };
    },
    addin: async (file, other) => {
      const answer = await readFrom(ofAddin, file);
      if (answer === null || file !== addinPage) return answer;
      return { body: servedPage(new TextDecoder().decode(answer.body), other), headers: { ...answer.headers, 'origin-agent-cluster': '?1' } };
    },
  };
}

/** What reads the files below a path; the first that fits is asked. */
type Folders = readonly (readonly [string, ReadFile])[];

interface FileAnswer extends Answer {
  readonly body: Uint8Array;
}

async function readFrom(folders: Folders, file: string): Promise<FileAnswer | null> {
  const found = folders.find(([start]) => file.startsWith(start));
  const body = found === undefined ? null : await found[1](file.slice(found[0].length));
  return body === null ? null : { body, headers: { 'content-type': mediaType(file) } };
}

/** The window asks nothing of another machine. */
function pagePolicy(addinOrigin: string): string {
  return `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src ${addinOrigin}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
