/**
 * Work on people's texts grows with their length and no faster: twice as long, at most 2.5 times the time, for every function of a text and every long
 * text that a careless rule would look at again from each of its places. It is measured over three doublings, up to about what a cell holds (32,767
 * characters): where one doubling takes 4 times the time, three take 64 times, and no noise hides that.
 */
import { functionsOfText, longTexts, type OfText } from '../test/text-functions';
import { timeOf, type Report } from './report';

const LENGTH = 4_000;
const DOUBLINGS = 3;
const MOST_GROWTH = 2.5;

/** A time is taken over so many calls that it is at least this long, in milliseconds, and hardly longer: the longer it is, the surer it is interrupted. */
const LEAST_MS = 0.3;

/** A growth that looks too large is measured again with more turns: what else the machine does only ever adds to a time. */
const TURNS = [2, 8, 32] as const;

export async function benchText(report: Report): Promise<void> {
  report.section(`Growth with each doubling of a text, from ${String(LENGTH)} to ${String(LENGTH * 2 ** DOUBLINGS)} characters`);
  const shorter = longTexts(LENGTH);
  const longer = longTexts(LENGTH * 2 ** DOUBLINGS);
  for (const [name, ofText] of await functionsOfText()) {
    let worst = { growth: 0, kind: '' };
    for (const [kind, text] of shorter) {
      const growth = growthOf(ofText, text, longer.get(kind) ?? '');
      if (growth > worst.growth) worst = { growth, kind };
    }
    report.target({ what: `${name}, worst with ${worst.kind}`, measured: worst.growth, bound: { atMost: MOST_GROWTH }, unit: 'x' });
  }
}

function growthOf(ofText: OfText, short: string, long: string): number {
  const calls = [callsFor(ofText, short), callsFor(ofText, long)] as const;
  let [first, second] = [Infinity, Infinity];
  let growth = Infinity;
  for (const turns of TURNS) {
    for (let turn = 0; turn < turns; turn += 1) {
      first = Math.min(first, timeOf(() => repeat(ofText, short, calls[0])) / calls[0]);
      second = Math.min(second, timeOf(() => repeat(ofText, long, calls[1])) / calls[1]);
    }
    growth = (second / first) ** (1 / DOUBLINGS);
    if (growth <= MOST_GROWTH) break;
  }
  return growth;
}

/** How often a text is read for a time that can be told. */
function callsFor(ofText: OfText, text: string): number {
  let calls = 1;
  while (calls < 4_096 && timeOf(() => repeat(ofText, text, calls)) < LEAST_MS) calls *= 2;
  return calls;
}

function repeat(ofText: OfText, text: string, calls: number): void {
  for (let call = 0; call < calls; call += 1) ofText(text);
}
