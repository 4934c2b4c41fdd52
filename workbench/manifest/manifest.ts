/**
 * What the host needs of an add-in-only manifest. It comes as a parsed document, since the headless host and the page in a browser have
 * parsers of their own. Nothing here is fitted to one add-in.
 */

import type { RibbonCommand } from '../channel/common-api/ribbon-commands';
import { ManifestResources, overrides, resourceId } from './resources';

export interface AddinManifest {
  readonly id: string;
  /** Where the manifest says that the page is; files beside it are named relative to it. */
  readonly pageUrl: string;
  /** The ribbon's buttons that run a function. */
  readonly commands: readonly RibbonCommand[];
  /** Its functions in cells; null for an add-in without. */
  readonly functions: FunctionsSource | null;
}

/** An add-in as the host gets it: what its manifest says, and the files that its server has. */
export interface AddinFiles extends AddinManifest {
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

/** @throws {Error} for a document that names no id or no page */
export function readManifest(document: Document): AddinManifest {
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
  const resources = new ManifestResources(document);
  const metadata = resources.find(resourceId(point, 'Metadata > SourceLocation'));
  return {
    namespace: resources.find(resourceId(point, 'Namespace')).getAttribute('DefaultValue') ?? '',
    metadataUrl: metadata.getAttribute('DefaultValue') ?? '',
    metadataUrls: overrides(metadata),
  };
}

/** The path of an address beside the page, without leading slash. */
export function pathBesidePage(url: string, { pageUrl }: Pick<AddinManifest, 'pageUrl'>): string {
  return decodeURIComponent(new URL(url).pathname.slice(new URL('.', pageUrl).pathname.length));
}
