/** The page of what Check finds, in both languages, held against the codes and causes that there are. */
import { readFile } from 'node:fs/promises';
import { CAUSES } from '../../src/sheet';

test.each(['docs/check.md', 'docs/check.vi.md'])('%s has every code with every cause, and an example of each', async (page) => {
  const rows = (await readFile(page, 'utf8')).split('\n').filter((line) => /^\| (?:`|\| `)/u.test(line));
  let code = '';
  const documented = rows.flatMap((row) => {
    const [first = '', cause = '', example = ''] = row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', ''));
    code = first === '' ? code : first;
    return cause === '' || example === '' ? [] : [`${code} ${cause}`];
  });
  const known = Object.entries(CAUSES).flatMap(([each, causes]) => causes.map((cause) => `${each} ${cause}`));
  expect([...documented].sort()).toEqual(known.sort());
});
