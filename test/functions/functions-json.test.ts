/** The metadata that Excel reads, against what Excel takes and against the functions themselves. */
import metadataTexts from '../../src/functions/metadata.json';
import { FUNCTIONS } from '../../src/functions/functions';
import { functionsMetadata, HOST, type Metadata } from './metadata';
import { readOptions } from '../../src/functions/arguments/options';

test('the functions are those that the page associates, under names that Excel takes', async () => {
  const { functions } = await functionsMetadata('vi');
  expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
  for (const { id, name } of functions) {
    expect(name).toBe(id);
    expect(name).toMatch(/^[A-Z][A-Z0-9]{2,127}$/);
  }
  expect(metadataTexts.namespace).toMatch(/^[A-Z]{3,32}$/);
});

test('signatures are those of the guide: ranges are matrices, what can be left out stands last', async () => {
  const { functions } = await functionsMetadata('en');
  const signatures = functions.map(({ id, parameters, result }) => {
    const shown = parameters.map(({ name, dimensionality, optional }) => {
      const range = dimensionality === 'matrix' ? `${name}[]` : name;
      return optional === true ? `[${range}]` : range;
    });
    return `${id}(${shown.join(', ')}): ${result.type}${result.dimensionality === 'matrix' ? '[]' : ''}`;
  });
  expect(signatures).toEqual([
    'RANK(score, scores[], [order], [ties], [decimals], [own_tiebreaks[]], [tiebreaks[]], [directions[]]): number',
    'RANKIF(score, group, scores[], groups[], [order], [ties], [decimals], [own_tiebreaks[]], [tiebreaks[]], [directions[]]): number',
    'RANKS(scores[], [groups[]], [order], [ties], [decimals], [tiebreaks[]], [directions[]]): any[]',
    'RANKTABLE(units[], scores[], [groups[]], [order], [ties], [decimals], [headings[]], [tiebreaks[]], [directions[]]): any[]',
    'RANKPERCENT(score, scores[], [order], [decimals]): number',
    'SCORE(text): number',
  ]);
});

test('cells arrive as they are, errors too; a parameter with a list is a text', async () => {
  const { allowErrorForDataTypeAny, functions } = await functionsMetadata('vi');
  expect(allowErrorForDataTypeAny).toBe(true);
  const lists = { order: 'XEPHANG_ORDER', ties: 'XEPHANG_TIES' } as const;
  for (const { name, type, customEnumId } of functions.flatMap(({ parameters }) => parameters)) {
    const list = name === 'order' || name === 'ties' ? lists[name] : undefined;
    expect([name, type, customEnumId]).toEqual([name, list === undefined ? 'any' : 'string', list]);
  }
});

test('every word of the lists is understood and means itself', async () => {
  const { enums } = await functionsMetadata('vi');
  expect(enums.map(({ id, type }) => [id, type])).toEqual([['XEPHANG_ORDER', 'string'], ['XEPHANG_TIES', 'string']]);
  const [orders = [], ties = []] = enums.map(({ values }) => values.map(({ name, stringValue }) => {
    expect(name).toBe(stringValue);
    return stringValue;
  }));
  expect(orders.map((order) => readOptions({ order }).order)).toEqual(orders);
  expect(ties.map((each) => readOptions({ ties: each }).ties)).toEqual(ties);
  expect(ties).toHaveLength(5);
});

test('the two languages differ in descriptions, tooltips and help page only', async () => {
  const [vietnamese, english] = [await functionsMetadata('vi'), await functionsMetadata('en')];
  expect(withoutTexts(vietnamese)).toEqual(withoutTexts(english));
  const [saidInVietnamese, saidInEnglish] = [textsOf(vietnamese), textsOf(english)];
  expect(saidInVietnamese.filter((text, index) => text === saidInEnglish[index])).toEqual([]);
  for (const text of [...saidInVietnamese, ...saidInEnglish]) {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toBe('');
    expect(text).not.toContain('\n');
    // Excel's function wizard cuts what is longer.
    expect(text.length).toBeLessThanOrEqual(255);
  }
});

test('help links lead into the guide of the host, in the language, at the function', async () => {
  for (const language of ['vi', 'en'] as const) {
    const { functions } = await functionsMetadata(language);
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(Object.keys(FUNCTIONS).map((id) => `${HOST}guide/${language}.html#${id.toLowerCase()}`));
  }
});

function withoutTexts(metadata: Metadata): unknown {
  const texts: ReadonlySet<string> = new Set(['description', 'tooltip', 'helpUrl']);
  return JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (texts.has(key) ? undefined : value)));
}

function textsOf({ functions, enums }: Metadata): readonly string[] {
  return [
    ...functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]),
    ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
  ];
}
