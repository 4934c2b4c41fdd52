/** Where the headless host gets an add-in from: a folder that a build wrote, or a page without a manifest. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { RibbonCommand } from '../../channel/common-api/ribbon-commands';
import { readManifest, type AddinFiles, type AddinManifest } from '../../manifest/manifest';
import { folder } from './folder';

/** The last manifest that was parsed: a process opens the same add-in again and again, and parsing takes 10 ms. */
let parsed: { readonly xml: string; readonly manifest: AddinManifest } | null = null;

/** The add-in that a build wrote to a folder. @throws {Error} where the folder has no readable manifest */
export async function builtAddin(dist: string): Promise<AddinFiles> {
  const xml = await readFile(path.join(dist, 'manifest.xml'), 'utf8');
  if (parsed?.xml !== xml) parsed = { xml, manifest: parseManifest(xml) };
  return { ...parsed.manifest, read: folder(dist) };
}

/** An add-in whose files are read once, for a process that opens it again and again. It does not see what is built meanwhile. */
export function keptInMemory(addin: AddinFiles): AddinFiles {
  const files = new Map<string, ReturnType<AddinFiles['read']>>();
  return {
    ...addin,
    read: (file) => {
      const content = files.get(file) ?? addin.read(file);
      files.set(file, content);
      return content;
    },
  };
}

/** What Office.js is told where no manifest gives the add-in an id. */
const NO_MANIFEST = 'e504fb41-a92a-4526-b101-542f357b7acb';

/** An add-in that is only its page, an HTML file with its scripts beside it: without a manifest it has no ribbon. */
export function pageAddin(page: string): AddinFiles {
  return { id: NO_MANIFEST, pageUrl: `https://localhost:3000/${encodeURIComponent(path.basename(page))}`, commands: [], functions: null, read: folder(path.dirname(page)) };
}

/** The manifest in its text. @throws {Error} for a text that is none */
export function parseManifest(xml: string): AddinManifest {
  return readManifest(new JSDOM(xml, { contentType: 'application/xml' }).window.document);
}

/** `computeRanks` -> `compute-ranks`: the name of a command on the command line. */
export function commandLineName({ functionName }: RibbonCommand): string {
  return functionName.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
