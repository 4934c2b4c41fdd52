/**
 * An add-in as the host gets it: the manifest that Excel reads, and the files that its server has. Nothing here is fitted to one
 * add-in: addresses, the page and the commands come from the manifest.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { errorCode } from '../error-code';
import type { RibbonCommand } from '../../channel/ribbon-commands';

export interface AddinFiles {
  readonly id: string;
  /** Where the manifest says that the page is; files beside it are named relative to it. */
  readonly pageUrl: string;
  /** The ribbon's buttons that run a function. */
  readonly commands: readonly RibbonCommand[];
  /** A file by its path beside the page, without leading slash; null where there is none. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
}

/** The add-in that a build wrote to a folder. @throws {Error} where the folder has no readable manifest */
export async function builtAddin(folder: string): Promise<AddinFiles> {
  const manifest = await readFile(path.join(folder, 'manifest.xml'), 'utf8');
  return { ...readManifest(manifest), read: filesOf(folder) };
}

/** What Office.js is told where no manifest gives the add-in an id. */
const NO_MANIFEST = 'e504fb41-a92a-4526-b101-542f357b7acb';

/** An add-in that is only its page, an HTML file with its scripts beside it: without a manifest it has no ribbon. */
export function pageAddin(page: string): AddinFiles {
  return { id: NO_MANIFEST, pageUrl: `https://localhost:3000/${encodeURIComponent(path.basename(page))}`, commands: [], read: filesOf(path.dirname(page)) };
}

function filesOf(folder: string): AddinFiles['read'] {
  const root = path.resolve(folder);
  return async (file) => {
    const place = path.join(root, file);
    if (!place.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return null;
    try {
      return await readFile(place);
    } catch (error) {
      if (['ENOENT', 'EISDIR'].includes(errorCode(error) ?? '')) return null;
      throw error;
    }
  };
}

/** What the host needs of an add-in-only manifest. */
export function readManifest(xml: string): Omit<AddinFiles, 'read'> {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const id = document.querySelector('OfficeApp > Id')?.textContent.trim();
  const pageUrl = document.querySelector('OfficeApp > DefaultSettings > SourceLocation')?.getAttribute('DefaultValue');
  if (id === undefined || typeof pageUrl !== 'string') throw new Error('The manifest names no id or no page');
  const commands = [...document.querySelectorAll('Control')].flatMap((control): RibbonCommand[] => {
    const functionName = control.querySelector('Action FunctionName')?.textContent.trim();
    return functionName === undefined ? [] : [{ functionName, controlId: control.getAttribute('id') ?? '' }];
  });
  return { id, pageUrl, commands };
}

/** `computeRanks` -> `compute-ranks`: the name of a command on the command line. */
export function commandLineName({ functionName }: RibbonCommand): string {
  return functionName.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
