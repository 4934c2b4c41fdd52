/** The add-in as the workbench's server has it, read once: its manifest with the ribbon, and its functions in a language. */

import { DISPLAY_LOCALES } from '../../channel/office-host';
import { readCustomFunctions } from '../../manifest/custom-functions';
import { readManifest, type AddinFiles } from '../../manifest/manifest';
import { readRibbon, type RibbonGroup } from '../../manifest/ribbon';
import type { CustomFunctionDefinition } from '../../objects/calculation/custom-function-calls';
import type { Language } from '../words/words';

/** Everything of the add-in that the window shows. */
export interface Addin {
  readonly files: AddinFiles;
  readonly name: string;
  readonly ribbon: Readonly<Record<Language, readonly RibbonGroup[]>>;
  readonly functions: Readonly<Record<Language, readonly CustomFunctionDefinition[]>>;
}

/** Where the server has the add-in's files. */
export const ADDIN_FOLDER = '/addin/';

/** @throws {Error} where the add-in has no readable manifest */
export async function loadAddin(): Promise<Addin> {
  const manifest = await readAddinFile('manifest.xml');
  if (manifest === null) throw new Error('The add-in has no manifest.xml');
  const document = new DOMParser().parseFromString(new TextDecoder().decode(manifest), 'application/xml');
  const files: AddinFiles = { ...readManifest(document), read: readAddinFile };
  const [vi, en] = await Promise.all([readCustomFunctions(files, 'vi'), readCustomFunctions(files, 'en')]);
  return {
    files,
    name: document.querySelector('OfficeApp > DisplayName')?.getAttribute('DefaultValue') ?? '',
    ribbon: { vi: readRibbon(document, DISPLAY_LOCALES.vi), en: readRibbon(document, DISPLAY_LOCALES.en) },
    functions: { vi, en },
  };
}

async function readAddinFile(file: string): Promise<Uint8Array | null> {
  const response = await fetch(ADDIN_FOLDER + file);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${file}`);
  return new Uint8Array(await response.arrayBuffer());
}
