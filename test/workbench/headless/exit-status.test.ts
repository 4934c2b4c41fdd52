import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headless } from './command-line-run';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'headless-'));
  await writeFile(path.join(folder, 'table.csv'), 'Unit,Score\nA,1\n');
  await writeFile(path.join(folder, 'fake.xlsx'), 'not a workbook');
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['no file named', [], /Name the file/],
  ['a file that is not there', ['none.xlsx'], /none\.xlsx/],
  ['a file that is no workbook', ['fake.xlsx'], /fake\.xlsx/],
  ['a sheet that is not there', ['table.csv', '--sheet', 'Other'], /no sheet Other; the file has table/],
  ['a setting that is not known', ['table.csv', '--set', 'colour=red'], /colour/],
])('%s ends with status 2 and one line on standard error', async (_, [file, ...rest], message) => {
  const finished = await headless(...(file === undefined ? [] : [path.join(folder, file)]), ...rest, '--json');
  expect(finished.status).toBe(2);
  expect(finished.out).toBe('');
  expect(finished.errors).toMatch(message);
  expect(finished.errors.trimEnd().split('\n')).toHaveLength(1);
});

test('A run in which something went wrong ends with status 1, and its JSON says what: actions, edits, changes', async () => {
  const scores = path.join(folder, 'scores.csv');
  await writeFile(scores, 'STT,Tên đơn vị,Tổng điểm\n1,Sở A,72\n2,Sở B,85\n3,Sở C,60\n');
  const steps = [
    '--edit',
    'C2=73',
    '--fault',
    '1 lost-before',
    '--fault',
    '1 edit: C4=61',
    '--run',
    'compute-ranks',
    '--run',
    'compute-ranks',
  ];
  const finished = await headless(scores, ...steps, '--expect-unchanged', '--json');
  expect(finished).toMatchObject({ status: 1, errors: '' });
  const { actions, edits, changed, question } = JSON.parse(finished.out) as Record<string, unknown>;
  const done = {
    action: 'compute-ranks',
    status: 'done',
    code: 'ranks-written',
    requests: expect.any(Number),
    question: null,
    unreached: [],
  };
  expect(actions).toMatchObject([{ action: 'compute-ranks', status: 'failed', requests: expect.any(Number) }, done]);
  expect(edits).toEqual([
    { edit: 'C2=73', by: 'person', refused: null },
    { edit: 'C4=61', by: 'another', refused: null },
  ]);
  expect(changed).toContainEqual({ place: 'scores!D3', what: 'value', expected: '(none)', found: '1' });
  expect(question).toBeNull();
});

test('What was run and restored is unchanged, with status 0, also in words', async () => {
  const scores = path.join(folder, 'restored.csv');
  await writeFile(scores, 'STT,Tên đơn vị,Tổng điểm\n1,Sở A,72\n2,Sở B,85\n3,Sở C,60\n');
  const finished = await headless(
    scores,
    '--run',
    'compute-ranks',
    '--edit',
    'reopen',
    '--run',
    'restore',
    '--expect-unchanged',
    '--language',
    'en',
  );
  expect(finished).toMatchObject({ status: 0, errors: '' });
  expect(finished.out).not.toMatch(/^changed:/m);
});
