import { readCommandLine } from '../../../../workbench/headless/command/command-line';
import { WrongUsage } from '../../../../workbench/headless/command/wrong-usage';

test('A file alone is opened in Vietnamese Excel on the web', () => {
  const nothing = { settings: [], steps: [], expectUnchanged: false, addin: null, click: [], evaluate: [], save: null, json: false };
  expect(readCommandLine(['a.xlsx'])).toEqual({ file: 'a.xlsx', sheet: null, excel: 'web', language: 'vi', ...nothing });
});

test('Commands and settings keep their order', () => {
  const line = readCommandLine(['a.csv', '--run', 'compute-ranks', '--set', 'decimals=2', '--run', 'restore', '--set', 'scoreColumn=ab', '--excel', '2021', '--language', 'en', '--sheet', 'Điểm', '--save', 'out.xlsx', '--json']);
  expect(line).toEqual({
    file: 'a.csv',
    sheet: 'Điểm',
    excel: '2021',
    language: 'en',
    settings: [
      ['decimals', '2'],
      ['scoreColumn', 'ab'],
    ],
    steps: [
      { kind: 'run', text: 'compute-ranks' },
      { kind: 'run', text: 'restore' },
    ],
    expectUnchanged: false,
    addin: null,
    click: [],
    evaluate: [],
    save: 'out.xlsx',
    json: true,
  });
});

test('Another add-in’s page comes with the elements to click, in order', () => {
  const line = readCommandLine(['a.xlsx', '--click', '#b', '--addin', 'page.html', '--click', '#a']);
  expect(line).toMatchObject({ addin: 'page.html', click: ['#b', '#a'], steps: [] });
});

test('Commands, buttons, edits and faults come in the order in which they are written, whatever stands between', () => {
  const first = ['--edit', 'C7=90', '--fault', '3 half', 'a.xlsx', '--expect-unchanged', '--run', 'compute-ranks', '--set', 'decimals=2'];
  const { steps, expectUnchanged } = readCommandLine([...first, '--fault', '1 edit: C7=', '--press', 'Vẫn khôi phục', '--edit=reopen']);
  expect(steps.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'edit C7=90',
    'fault 3 half',
    'run compute-ranks',
    'fault 1 edit: C7=',
    'press Vẫn khôi phục',
    'edit reopen',
  ]);
  expect(expectUnchanged).toBe(true);
});

test('Formulas to be evaluated keep their order', () => {
  expect(readCommandLine(['a.xlsx', '--eval', '=1', '--eval', '=SUM(A1:A2)'])).toMatchObject({ evaluate: ['=1', '=SUM(A1:A2)'] });
});

test.each([
  [[], /Name the file/],
  [['a.xlsx', 'b.xlsx'], /one file only/],
  [['a.xlsx', '--excel', '2019'], /--excel takes 2021, 2024, 365, web; not 2019/],
  [['a.xlsx', '--language', 'fr'], /--language takes vi, en/],
  [['a.xlsx', '--save', 'out.csv'], /--save writes \.xlsx files only/],
  [['a.xlsx', '--verbose'], /--verbose/],
  [['a.xlsx', '--json=yes'], /--json/],
  [['a.xlsx', '--run'], /--run/],
  [['a.xlsx', '--addin', 'page.html', '--run', 'compute-ranks'], /--run fires commands of a manifest/],
  [['a.xlsx', '--addin', 'page.html', '--edit', 'C7=90'], /--edit, --fault and --expect-unchanged go with the add-in built here/],
  [['a.xlsx', '--addin', 'page.html', '--expect-unchanged'], /go with the add-in built here/],
  [['a.xlsx', '--edit', 'dance'], /--edit knows 'C7=90'.*; not dance/],
  [['a.xlsx', '--fault', 'half', '--run', 'restore'], /--fault takes the number of a request/],
  [['a.xlsx', '--run', 'restore', '--fault', '3 half'], /'3 half' waits for an action/],
  [['a.xlsx', '--addin', 'page.html', '--set', 'decimals=2'], /--set sets the settings of the add-in built here/],
  [['a.xlsx', '--click', '#run'], /--click needs --addin/],
  [['a.xlsx', '--eval', 'SUM(A1:A2)'], /--eval takes a formula/],
  [['a.xlsx', '--set', 'decimals'], /--set takes KEY=VALUE, not decimals/],
])('%j is wrong usage, told in one line', (args, message) => {
  const read = () => readCommandLine(args);
  expect(read).toThrow(WrongUsage);
  expect(read).toThrow(message);
  try {
    read();
  } catch (error) {
    expect(String(error)).not.toContain('\n');
  }
});
