/** The files of one folder, by the path in an address: nothing outside it, and no fault, no matter how the path is written. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../command/error-code';

export type ReadFile = (file: string) => Promise<Uint8Array | null>;

/** @returns a way to read: null for what is not there, is a folder, or lies elsewhere */
export function folder(root: string): ReadFile {
  const inside = path.join(path.resolve(root), path.sep);
  return async (file) => {
    const place = path.resolve(inside, file);
    // A slash at the end asks for a folder; `resolve` drops it.
    if (!place.startsWith(inside) || file.includes('\0') || file.endsWith('/')) return null;
    try {
      return await readFile(place);
    } catch (error) {
      if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return null;
      throw error;
    }
  };
}
