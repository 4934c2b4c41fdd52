import type { Metadata, Parameter } from '../functions/metadata';
import { brokenPromises } from './broken-promises';

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({ name, description: '', type: 'number', dimensionality: 'scalar', ...more });

function metadata(parameters: readonly Parameter[], words: readonly string[] = ['standard', 'dense'], more: Partial<Metadata['functions'][number]> = {}): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: [{ id: 'RANK', name: 'RANK', description: '', helpUrl: '', result: { type: 'any', dimensionality: 'scalar' }, parameters, ...more }],
    enums: [{ id: 'TIES', type: 'string', values: words.map((word) => ({ name: word, stringValue: word, tooltip: '' })) }],
  };
}

const SHIPPED = metadata([parameter('score'), parameter('ties', { optional: true })]);

test('other descriptions, more words, and a parameter at the end that may be left out keep what was promised', () => {
  const now = metadata([parameter('score', { description: 'a number' }), parameter('ties', { optional: true }), parameter('decimals', { optional: true })], ['standard', 'dense', 'ordinal']);
  expect(brokenPromises(SHIPPED, now)).toEqual([]);
});

test.each([
  ['a function that is gone', { ...SHIPPED, functions: [] }, ['RANK is gone']],
  ['another name', metadata(SHIPPED.functions[0]?.parameters ?? [], undefined, { name: 'RANKING' }), ['RANK is called RANKING']],
  ['another shape of the result', metadata(SHIPPED.functions[0]?.parameters ?? [], undefined, { result: { type: 'any', dimensionality: 'matrix' } }), ['RANK answers {"type":"any","dimensionality":"matrix"}']],
  ['a parameter in between', metadata([parameter('score'), parameter('unit'), parameter('ties', { optional: true })]), ['RANK, parameter 2: name was ties, is unit', 'RANK, parameter 2 must be given now', ]],
  ['a new parameter that must be given', metadata([parameter('score'), parameter('ties', { optional: true }), parameter('decimals')]), ['RANK, parameter 3 is new and must be given']],
  ['another shape of a parameter', metadata([parameter('score', { dimensionality: 'matrix' }), parameter('ties', { optional: true })]), ['RANK, parameter 1: dimensionality was scalar, is matrix']],
  ['fewer parameters', metadata([parameter('score')]), ['RANK takes fewer parameters']],
  ['a word of a list that is gone', metadata(SHIPPED.functions[0]?.parameters ?? [], ['standard']), ['TIES lacks "dense"']],
])('%s breaks it', (_, now, broken) => {
  expect(brokenPromises(SHIPPED, now)).toEqual(broken);
});
