/** functions.json as the build completes it, typed. */
import { functionsMetadata as metadataFor } from '../../.ci/functions-json.mjs';

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly parameters: readonly Parameter[];
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly { readonly id: string; readonly type: string; readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[] }[];
}

export const HOST = 'https://addins.example.gov.vn/xephang/';

export async function functionsMetadata(language: 'vi' | 'en'): Promise<Metadata> {
  return (await metadataFor(language, HOST)) as Metadata;
}
