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

const form = /@example (.+?) \/\/ (.+)$/;

function exampleLines(file: string): { file: string; line: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('@example'));
  return lines.map((line) => ({ file: relative(source, file), line: line.trim() }));
}

function readExample({ file, line }: { file: string; line: string }): Example[] {
  const parts = form.exec(line);
  return parts === null ? [] : [{ file, expression: (parts[1] ?? '').trim(), value: (parts[2] ?? '').trim() }];
}

async function exportsOf(files: readonly string[]): Promise<Record<string, unknown>> {
  const modules = await Promise.all(files.map((file) => import(file) as Promise<Record<string, unknown>>));
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

/** Plain values of a vm context have another realm's prototypes, so arrays are compared by what they hold. */
const globals = { Array, Object, Map, Set, Float64Array, Uint32Array, Int32Array, Uint16Array, NaN };

const files = layers.flatMap(filesOf);
const lines = files.flatMap(exampleLines);
const examples = lines.flatMap(readExample);

it('there are examples to run in each layer', () => {
  expect(examples.some(({ file }) => file.startsWith('ranking'))).toBe(true);
  expect(examples.length).toBeGreaterThan(10);
});

it('every example reads `@example EXPRESSION // VALUE`', () => {
  expect(lines.filter(({ line }) => !form.test(line))).toEqual([]);
});

it.each(examples)('$file: $expression is $value', async ({ expression, value }) => {
  const names = { ...globals, ...(await exportsOf(files)) };
  const [actual, expected] = [expression, value].map((code) => vm.runInNewContext(`(${code})`, { ...names }) as unknown);
  expect(structuredClone(actual)).toEqual(structuredClone(expected));
});
