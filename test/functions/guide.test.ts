/** The guide against the functions: complete, the same in both languages, and in a form that can be executed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { FUNCTIONS } from '../../src/functions/functions';
import { functionsMetadata, type Metadata } from './metadata';
import { guideExamples, parseExamples, readGuide, type GuideExample, type GuideLanguage } from './guide-examples';

const LANGUAGES: readonly GuideLanguage[] = ['vi', 'en'];
const inLanguage = (language: GuideLanguage): readonly GuideExample[] => guideExamples().filter((example) => example.language === language);

test('both guides have the same examples with the same results', () => {
  const executable = (language: GuideLanguage): unknown[] => inLanguage(language).map(({ file, formula, expected }) => ({ file, formula, expected }));
  expect(executable('vi')).toEqual(executable('en'));
  expect(inLanguage('vi').length).toBeGreaterThan(40);
});

test('every example is about a sample that exists', () => {
  const files = new Set(guideExamples().map(({ file }) => file));
  expect([...files].filter((file) => !existsSync(path.resolve(__dirname, '../../assets/samples', file)))).toEqual([]);
});

test.each(LANGUAGES)('the guide (%s) has a section with syntax and examples for each function, under the anchor that help links use', async (language) => {
  const metadata: Metadata = await functionsMetadata(language);
  const separator = language === 'vi' ? '; ' : ', ';
  for (const { id, parameters, helpUrl } of metadata.functions) {
    const section = sectionOf(readGuide(language), id);
    const syntax = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(separator);
    expect(section).toContain(`\n\`=XEPHANG.${id}(${syntax})\`\n`);
    expect(parseExamples(section, language).filter(({ formula }) => formula.includes(`XEPHANG.${id}(`)).length).toBeGreaterThanOrEqual(2);
    expect(helpUrl.endsWith(`guide/${language}.html#${id.toLowerCase()}`)).toBe(true);
  }
  expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
});

test.each(LANGUAGES)('the guide (%s) is composed Unicode and writes examples by its own separators', (language) => {
  const text = readGuide(language);
  expect(text).toBe(text.normalize('NFC'));
  const foreign = language === 'vi' ? ',' : ';';
  const separators = inLanguage(language).map(({ printed }) => printed.replace(/"[^"]*"/gu, '').replace(/\d,\d/gu, ''));
  expect(separators.filter((formula) => formula.includes(foreign))).toEqual([]);
});

test('an example is read with its result: separators, decimals, spills, errors and empty texts', () => {
  const guide = ['```excel a.xlsx', '=F(1,5;"a;b, c";C5)', '→ 0,5 | Sở A, B | ""', '→ #N/A | -2 | 1.2.3', '```', ''].join('\n');
  expect(parseExamples(guide, 'vi')).toEqual([
    { language: 'vi', file: 'a.xlsx', printed: '=F(1,5;"a;b, c";C5)', formula: '=F(1.5,"a;b, c",C5)', expected: [[0.5, 'Sở A, B', ''], ['#N/A', -2, '1.2.3']] },
  ]);
});

test('a formula without a result, and a line that is neither, are mistakes of the guide', () => {
  expect(() => parseExamples('```excel a.xlsx\n=F(1)\n```\n', 'en')).toThrow('no result');
  expect(() => parseExamples('```excel a.xlsx\nF(1)\n```\n', 'en')).toThrow('neither');
});

/** The text below a heading, up to the next one. */
function sectionOf(guide: string, heading: string): string {
  const [, rest] = guide.split(`\n## ${heading}\n`);
  if (rest === undefined) throw new Error(`The guide has no section ${heading}.`);
  return rest.split('\n## ')[0] ?? '';
}
