/**
 * Runs the examples of the docstrings in the pure layers. An example is a line `@example EXPRESSION // VALUE`, both TypeScript;
 * names in it are what the layer's files export. So no documentation can promise what the code does not do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as vm from 'node:vm';

const source = join(__dirname, '..', 'src');
const layers = ['ranking', 'sheet'];

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

function filesOf(layer: string): string[] {
  return readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(source, layer, file));
}

function examplesOf(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('@example'));
  return lines.map((line) => {
    const parts = /@example (.+?) \/\/ (.+)$/.exec(line);
    if (parts === null) throw new Error(`${relative(source, file)}: an example reads \`@example EXPRESSION // VALUE\`, not: ${line.trim()}`);
    return { file: relative(source, file), expression: (parts[1] ?? '').trim(), value: (parts[2] ?? '').trim() };
  });
}

async function exportsOf(files: readonly string[]): Promise<Record<string, unknown>> {
  const modules = await Promise.all(files.map((file) => import(file) as Promise<Record<string, unknown>>));
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

/** Plain values of a vm context have another realm's prototypes, so arrays are compared by what they hold. */
const globals = { Array, Object, Map, Set, Float64Array, Uint32Array, Int32Array, Uint16Array, NaN };

const files = layers.flatMap(filesOf);
const examples = files.flatMap(examplesOf);

it('there are examples to run in each layer', () => {
  expect(examples.some(({ file }) => file.startsWith('ranking'))).toBe(true);
  expect(examples.length).toBeGreaterThan(10);
});

it.each(examples)('$file: $expression is $value', async ({ expression, value }) => {
  const names = { ...globals, ...(await exportsOf(files)) };
  const [actual, expected] = [expression, value].map((code) => vm.runInNewContext(`(${code})`, { ...names }) as unknown);
  expect(structuredClone(actual)).toEqual(structuredClone(expected));
});
