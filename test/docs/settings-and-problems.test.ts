/** The pages that users and scripts go by, held against what the add-in knows: codes of problems, keys and values of settings. */
import { readFile } from 'node:fs/promises';
import { optionTexts, RANKING, SETTINGS, TABLES, usualValues, type Setting } from '../../src/app/session/settings';

interface Row {
  /** What stands between backticks in its first cell. */
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].flatMap(([, name = '']) => name);
}

/** The rows of all tables of a page. */
async function rowsOf(page: string): Promise<Row[]> {
  const lines = (await readFile(page, 'utf8')).split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) => {
    const cells = line.split(/(?<!\\)\|/u).slice(1, -1).map((cell) => cell.trim());
    return { names: quoted(cells[0] ?? ''), cells };
  });
}

/** The codes of a union of problems, as they are declared. */
async function codesOf(union: 'BlockingProblem' | 'ReportingProblem'): Promise<string[]> {
  const source = await readFile('src/sheet/model/problem.ts', 'utf8');
  const [, declared = ''] = new RegExp(`export type ${union} =([^]*?)\\n\\n`, 'u').exec(source) ?? [];
  return [...declared.matchAll(/code: '([^']+)'/gu)].flatMap(([, code = '']) => code);
}

const KEYS = Object.values(SETTINGS).map(({ key }) => key);

test.each([['docs/problems.md', 'asks'], ['docs/problems.vi.md', 'hỏi']])('%s has every problem, and says which ones ask', async (page, asks) => {
  const rows = (await rowsOf(page)).filter(({ cells }) => cells.length === 4);
  const questions = await codesOf('BlockingProblem');
  const documented = rows.flatMap(({ names }) => names);
  expect(questions.length).toBeGreaterThan(0);
  expect([...questions, ...(await codesOf('ReportingProblem'))].filter((code) => !documented.includes(code))).toEqual([]);
  expect(documented.length).toBe(new Set(documented).size);
  const asking = rows.filter(({ cells }) => cells[1] === asks).flatMap(({ names }) => names);
  expect(questions.filter((code) => !asking.includes(code))).toEqual([]);
});

test('docs/settings.md has every setting once, and no other but those that the add-in makes', async () => {
  const rows = await rowsOf('docs/settings.md');
  const documented = rows.filter(({ cells }) => cells[1] !== 'made by the add-in').flatMap(({ names }) => names);
  expect(documented.sort()).toEqual(KEYS.map((key) => `xephang.${key}`).sort());
});

test('the words that docs/settings.md gives a setting are those that it takes, and the default is the usual one', async () => {
  const rows = await rowsOf('docs/settings.md');
  const usual = optionTexts({ ...usualValues(RANKING), ...usualValues(TABLES) });
  const settings: readonly Setting<unknown>[] = Object.values(SETTINGS);
  for (const { key, takes } of settings) {
    if (typeof takes === 'string') continue;
    const [, values = '', byDefault = ''] = rows.find(({ names }) => names.includes(`xephang.${key}`))?.cells ?? [];
    // Numbers are given as the first and the last.
    const words = takes.filter((each) => !/\d/u.test(each));
    expect({ key, words: quoted(values).filter((each) => !/\d/u.test(each)) }).toEqual({ key, words });
    expect({ key, taken: quoted(values).filter((each) => !takes.includes(each)) }).toEqual({ key, taken: [] });
    if (quoted(byDefault).length > 0) expect({ key, usual: quoted(byDefault) }).toEqual({ key, usual: [usual[key] ?? 'ask'] });
    else expect({ key, byDefault }).toEqual({ key, byDefault: expect.stringMatching(/^asked|, 13$/u) });
  }
});

test('a setting that docs/problems.md gives as an answer is a setting', async () => {
  const answers = (await rowsOf('docs/problems.md')).filter(({ cells, names }) => cells.length === 2 && names.length > 0);
  const settings = answers.flatMap(({ cells }) => quoted(cells[1] ?? '').filter((name) => name !== 'none'));
  expect(settings.length).toBeGreaterThan(0);
  expect(settings.filter((name) => !KEYS.includes(name))).toEqual([]);
});
