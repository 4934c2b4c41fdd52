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
  /** Its functions in cells; null for an add-in without. */
  readonly functions: FunctionsSource | null;
  /** A file by its path beside the page, without leading slash; null where there is none. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
}

/** Where the manifest says that the custom functions are described. */
export interface FunctionsSource {
  /** `XEPHANG`: what stands before the dot of a function's name. */
  readonly namespace: string;
  readonly metadataUrl: string;
  /** In other languages than the manifest's own, by locale, e.g. `en-US`. */
  readonly metadataUrls: ReadonlyMap<string, string>;
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
  return { id: NO_MANIFEST, pageUrl: `https://localhost:3000/${encodeURIComponent(path.basename(page))}`, commands: [], functions: null, read: filesOf(path.dirname(page)) };
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
  return { id, pageUrl, commands, functions: readFunctions(document) };
}

function readFunctions(document: Document): FunctionsSource | null {
  const point = [...document.querySelectorAll('ExtensionPoint')].find((element) => element.getAttribute('xsi:type') === 'CustomFunctions');
  if (point === undefined) return null;
  const resource = (selector: string): Element => {
    const id = point.querySelector(selector)?.getAttribute('resid');
    const found = [...document.querySelectorAll('Resources > * > *')].find((element) => element.getAttribute('id') === id);
    if (found === undefined) throw new Error(`The manifest names no ${selector} of its custom functions`);
    return found;
  };
  const metadata = resource('Metadata > SourceLocation');
  const overrides = [...metadata.children].map((override) => [override.getAttribute('Locale') ?? '', override.getAttribute('Value') ?? ''] as const);
  return {
    namespace: resource('Namespace').getAttribute('DefaultValue') ?? '',
    metadataUrl: metadata.getAttribute('DefaultValue') ?? '',
    metadataUrls: new Map(overrides),
  };
}

/** The path of an address beside the page, as `read` takes it. */
export function pathBesidePage(url: string, { pageUrl }: Pick<AddinFiles, 'pageUrl'>): string {
  return decodeURIComponent(new URL(url).pathname.slice(new URL('.', pageUrl).pathname.length));
}

/** `computeRanks` -> `compute-ranks`: the name of a command on the command line. */
export function commandLineName({ functionName }: RibbonCommand): string {
  return functionName.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
