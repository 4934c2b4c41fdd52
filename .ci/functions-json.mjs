/**
 * The metadata by which Excel knows the functions in cells: one file a language, since Excel reads descriptions from a file
 * and the manifest names another for English. Names, parameters and English descriptions are generated from the functions'
 * doc comments; `src/functions/metadata.json` holds the rest. Completed here is what the generator of version 2.2.3 cannot
 * express: errors as arguments, drop-down lists shared by functions of several files, the host's help links, a second language.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata/lib/generate.js';

const FUNCTIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/functions');

/** @typedef {'vi' | 'en'} Language */
/** @typedef {{ name: string, description?: string, type?: string, dimensionality?: string, optional?: boolean, customEnumId?: string }} Parameter */
/** @typedef {{ id: string, name: string, description: string, helpUrl?: string, parameters: Parameter[], result: { type?: string, dimensionality?: string } }} FunctionMetadata */
/** @typedef {{ id: string, values: { value: string, vi: string, en: string }[] }} List */
/** @typedef {{ description: string, parameters: Record<string, string> }} Translation */
/** @typedef {{ enums: Record<string, List>, vietnamese: { options: Record<string, string>, functions: Record<string, Translation> } }} Texts */
/** @typedef {{ allowErrorForDataTypeAny: boolean, functions: FunctionMetadata[], enums: object[] }} Metadata */

/** The files of the build, by language. */
export const FUNCTIONS_JSON = { vi: 'functions.json', en: 'functions.en.json' };

/** The files that declare functions, in the order in which Excel lists them. */
const DECLARATIONS = ['rank', 'rank-if', 'ranks', 'rank-table', 'rank-percent', 'score'];

/**
 * The completed metadata in a language.
 *
 * @param {Language} language
 * @param {string} url the host, as `hostUrl` returns it
 * @returns {Promise<Metadata>}
 * @throws {Error} where a doc comment is not understood, or a text of the other language is missing
 */
export async function functionsMetadata(language, url) {
  const files = DECLARATIONS.map((name) => path.join(FUNCTIONS, 'definitions', `${name}.ts`));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join('; ')}`);
  // The generator passes over what it does not take for a function, without a word.
  if (associate.length !== files.length) throw new Error(`functions.json: ${files.length} files declare ${associate.length} functions.`);
  /** @type {Texts} */
  const texts = JSON.parse(readFileSync(path.join(FUNCTIONS, 'metadata.json'), 'utf8'));
  const { functions } = JSON.parse(metadataJson);
  return {
    // Cells with errors are arguments like others; cells with rich data types arrive as the plain value that they show.
    allowErrorForDataTypeAny: true,
    functions: functions.map((/** @type {FunctionMetadata} */ each) => completed(each, { language, url, texts })),
    enums: Object.values(texts.enums).map(({ id, values }) => ({
      id,
      type: 'string',
      values: values.map((each) => ({ name: each.value, stringValue: each.value, tooltip: each[language] })),
    })),
  };
}

/**
 * @param {FunctionMetadata} generated
 * @param {{ language: Language, url: string, texts: Texts }} context
 * @returns {FunctionMetadata}
 */
function completed({ id, name, description, parameters, result }, { language, url, texts }) {
  const translated = language === 'vi' ? texts.vietnamese.functions[id] : undefined;
  return {
    id,
    name,
    description: language === 'vi' ? demand(translated?.description, id) : oneLine(description),
    helpUrl: `${url}guide/${language}.html#${id.toLowerCase()}`,
    result: { type: result.type ?? 'any', dimensionality: result.dimensionality ?? 'scalar' },
    parameters: parameters.map(({ name: parameter, description: english = '', type = 'any', dimensionality = 'scalar', optional }) => {
      const list = texts.enums[parameter];
      return {
        name: parameter,
        description: language === 'vi' ? demand(translated?.parameters[parameter] ?? texts.vietnamese.options[parameter], `${id}(${parameter})`) : oneLine(english),
        // A parameter with a list is a text for Excel, which so hands over the number 0 as "0".
        type: list === undefined ? type : 'string',
        dimensionality,
        ...(optional === true ? { optional } : {}),
        ...(list === undefined ? {} : { customEnumId: list.id }),
      };
    }),
  };
}

/** Doc comments are wrapped; Excel shows one line. */
function oneLine(/** @type {string} */ text) {
  return text.replace(/\s+/g, ' ').trim();
}

function demand(/** @type {string | undefined} */ text, /** @type {string} */ what) {
  if (text === undefined) throw new Error(`functions.json: metadata.json lacks the Vietnamese text of ${what}.`);
  return text;
}
