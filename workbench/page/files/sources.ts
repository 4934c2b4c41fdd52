/** Where files come from: the person's own, and the samples that the server has. */

import type { Language } from '../words/words';
import type { FileSource } from './opening';

export interface Sample extends Readonly<Record<Language, { readonly title: string; readonly shows: string }>> {
  readonly file: string;
}

/** `accept` of the file chooser. */
export const FILE_TYPES = '.xlsx,.xlsm,.csv,.tsv';

const SAMPLES = '/samples/';

export function ownFile(file: File): FileSource {
  return { name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

export function sampleFile(file: string): FileSource {
  return { name: file, size: 0, read: async () => new Uint8Array(await (await fetchSample(file)).arrayBuffer()) };
}

export async function listSamples(): Promise<readonly Sample[]> {
  const list: unknown = await (await fetchSample('samples.json')).json();
  return list as readonly Sample[];
}

async function fetchSample(file: string): Promise<Response> {
  const response = await fetch(SAMPLES + encodeURIComponent(file));
  if (!response.ok) throw new Error(`The server answered ${response.status} for the sample ${file}`);
  return response;
}
