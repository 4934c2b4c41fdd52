/**
 * The metadata of an add-in's custom functions (`functions.json`), as Microsoft's JSON schema for custom functions describes it:
 * names, parameters and options.
 */

import type { CustomFunctionDefinition, DescribedParameter } from './custom-function-calls';

type Fields = Readonly<Record<string, unknown>>;

/**
 * @param namespace as in the manifest, e.g. `XEPHANG`
 * @throws {TypeError} for what is no such metadata
 */
export function readFunctionsMetadata(metadata: unknown, namespace: string): readonly CustomFunctionDefinition[] {
  const file = fieldsOf(metadata);
  const takesErrors = file['allowErrorForDataTypeAny'] === true;
  return listOf(file['functions']).map((entry) => {
    const fields = fieldsOf(entry);
    const options = fields['options'] === undefined ? {} : fieldsOf(fields['options']);
    const [id, name] = [textOf(fields['id']), textOf(fields['name'])];
    return {
      id,
      name: `${namespace}.${name}`,
      description: optionalText(fields['description']),
      parameters: listOf(fields['parameters'] ?? []).map(readParameter),
      givesMatrix: fieldsOf(fields['result'] ?? {})['dimensionality'] === 'matrix',
      volatile: options['volatile'] === true,
      streaming: options['stream'] === true,
      cancelable: options['cancelable'] === true,
      takesErrors,
      requiresAddress: options['requiresAddress'] === true,
      requiresParameterAddresses: options['requiresParameterAddresses'] === true,
    };
  });
}

function readParameter(entry: unknown): DescribedParameter {
  const fields = fieldsOf(entry);
  const { type } = fields;
  return {
    name: textOf(fields['name']),
    description: optionalText(fields['description']),
    type: type === 'number' || type === 'string' || type === 'boolean' ? type : 'any',
    dimensionality: fields['dimensionality'] === 'matrix' ? 'matrix' : 'scalar',
    optional: fields['optional'] === true,
    repeating: fields['repeating'] === true,
  };
}

function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new TypeError('The metadata of the custom functions is no JSON of functions');
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError('The metadata of the custom functions lacks a list');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('The metadata of the custom functions lacks a name');
}

function optionalText(value: unknown): string {
  return value === undefined ? '' : textOf(value);
}
