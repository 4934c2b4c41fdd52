/** Office.js under its addresses at Microsoft, answered from node_modules: every version that an add-in may name is the one installed. */

import { createRequire } from 'node:module';
import path from 'node:path';
import { folder } from './folder';

/** `lib/1/hosted/`, `lib/1.1/hosted/`, `lib/beta/hosted/` …, also on the network for China. */
const FOLDER = String.raw`https?://appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn/appsforoffice)/lib/[\w.-]+/hosted/`;
const ADDRESS = new RegExp(`^${FOLDER}([^?#]+)`, 'i');

const readLibrary = folder(path.join(path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist'));

export function isOfficeAddress(url: string): boolean {
  return ADDRESS.test(url);
}

/** The same text with every address of the library's folder at Microsoft replaced by another folder. */
export function officeAddressesTo(folderAddress: string, text: string): string {
  return text.replaceAll(new RegExp(FOLDER, 'gi'), folderAddress);
}

const files = new Map<string, Promise<Uint8Array | null>>();

/** A file of the library, read once for all pages of this process since it has 1.5 MB; null for any other address, and for what the library lacks. */
export function officeFile(url: string): Promise<Uint8Array | null> {
  const file = ADDRESS.exec(url)?.[1];
  return file === undefined ? Promise.resolve(null) : libraryFile(file);
}

/** A file of the library by its path in the hosted folder; null for what it lacks. */
export function libraryFile(name: string): Promise<Uint8Array | null> {
  // Samples also write `Office.js`; the library's own files are all in small letters.
  const file = name.toLowerCase();
  const known = files.get(file);
  if (known !== undefined) return known;
  const content = readLibrary(file);
  files.set(file, content);
  return content;
}
