/** The custom functions that an add-in's manifest names, read from their metadata in the language of Excel's interface. */

import { DISPLAY_LOCALES } from '../channel/office-host';
import { readFunctionsMetadata } from '../objects/calculation/functions-metadata';
import type { CustomFunctionDefinition } from '../objects/calculation/custom-function-calls';
import { pathBesidePage, type AddinFiles } from './manifest';

/** @throws {Error} where the add-in does not have the metadata that its manifest names */
export async function readCustomFunctions(addin: AddinFiles, language: 'vi' | 'en'): Promise<readonly CustomFunctionDefinition[]> {
  if (addin.functions === null) return [];
  const { namespace, metadataUrl, metadataUrls } = addin.functions;
  const file = pathBesidePage(metadataUrls.get(DISPLAY_LOCALES[language]) ?? metadataUrl, addin);
  const bytes = await addin.read(file);
  if (bytes === null) throw new Error(`The add-in has no ${file}, which its manifest names for its custom functions`);
  const metadata: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return readFunctionsMetadata(metadata, namespace);
}
