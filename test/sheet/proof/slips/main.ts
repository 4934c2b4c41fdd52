/** Prints what the proofreader finds of random slips: `npx tsx test/sheet/proof/slips/main.ts [tables] [seed]`. docs/check.md has its numbers. */
import { measure } from './measure';

const [tables = '500', seed = '20261201', show = ''] = process.argv.slice(2);
const { recall, precision, falseAlarms, missed } = measure(Number(tables), Number(seed));
const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const lines = [
  'kind of slip | contradicts | found | recall | no trace | asked first',
  ...recall.map(({ kind, seen, found, unseen, asked }) => `${kind} | ${seen} | ${found} | ${share(found, seen)} | ${unseen} | ${asked}`),
  '',
  'code and cause | findings | right | precision',
  ...precision.map(({ cause, told, right }) => `${cause} | ${told} | ${right} | ${share(right, told)}`),
  '',
  `findings where there is nothing to find: ${falseAlarms}`,
  ...(show === '' ? [] : missed.slice(0, Number(show))),
];
process.stdout.write(`${lines.join('\n')}\n`);
