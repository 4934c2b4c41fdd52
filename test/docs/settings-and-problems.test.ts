/** The pages that users and scripts go by, held against what the add-in knows: codes of problems, keys and values of settings. */
import { readFile } from 'node:fs/promises';
import { readOptions } from '../../src/app/session/options';

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

/** The keys that options are read from. */
function keysOfOptions(): string[] {
  const asked = new Set<string>();
  class Asked extends Map<string, string> {
    override get(key: string): undefined {
      asked.add(key);
    }
  }
  readOptions(new Asked());
  return [...asked];
}

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

test('docs/settings.md has every key of the options, and every value that it gives a key is understood', async () => {
  const rows = await rowsOf('docs/settings.md');
  const keys = keysOfOptions();
  expect(keys).toEqual(expect.arrayContaining(['order', 'scale']));
  for (const key of keys) {
    const row = rows.find(({ names }) => names.includes(`xephang.${key}`));
    const values = quoted(row?.cells[1] ?? '');
    const given = values.length === 0 ? ['B'] : values;
    expect({ key, documented: row !== undefined, invalid: given.flatMap((value) => readOptions(new Map([[key, value]])).invalid) }).toEqual({ key, documented: true, invalid: [] });
  }
});

test('a setting that docs/problems.md gives as an answer is a setting', async () => {
  const answers = (await rowsOf('docs/problems.md')).filter(({ cells, names }) => cells.length === 2 && names.length > 0);
  const settings = answers.flatMap(({ cells }) => quoted(cells[1] ?? '').filter((name) => name !== 'none'));
  const keys = keysOfOptions();
  expect(settings.length).toBeGreaterThan(0);
  expect(settings.filter((name) => !keys.includes(name))).toEqual([]);
});
