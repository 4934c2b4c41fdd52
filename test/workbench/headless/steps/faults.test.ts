/** Each way in which a request of an action can go wrong, at the request that writes the ranks. */

import type { RequestRecord } from '../../../../workbench/channel/batches/request-log';
import type { Scenario } from '../../../../workbench/headless/steps/scenario';
import { fileOf, SCORES, take, withScenario } from './scores';

let file: Uint8Array;
/** The request of Compute ranks that writes them, and how many it takes in all. */
let writing: { readonly number: number; readonly of: number; readonly record: RequestRecord };

function requests({ excel }: Scenario): readonly RequestRecord[] {
  return excel.host.log.records.filter(({ kind }) => kind === 'document');
}

beforeAll(async () => {
  file = await fileOf(SCORES);
  await withScenario(file, async (scenario) => {
    const before = requests(scenario).length;
    const [outcome] = await take(scenario, 'run compute-ranks');
    const index = requests(scenario)
      .slice(before)
      .findIndex(({ cellsWritten }) => cellsWritten > 1);
    const record = requests(scenario)[before + index];
    if (outcome === undefined || record === undefined) throw new Error('Compute ranks writes nothing');
    writing = { number: index + 1, of: outcome.requests, record };
  });
});

test('Of an action that nothing befell the requests are told, and a fault that came too late', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(
      scenario,
      `fault ${writing.of + 1} fails`,
      `fault ${writing.of + 2} edit: C2=1`,
      'run compute-ranks',
      'run restore',
    );
    expect(outcomes).toMatchObject([
      {
        status: 'done',
        requests: writing.of,
        unreached: [`${writing.of + 1} fails`, `${writing.of + 2} edit: C2=1`],
        edits: [],
        question: null,
        actions: [{ action: 'compute-ranks', code: 'ranks-written' }],
      },
      { status: 'done', unreached: [], actions: [{ action: 'restore' }] },
    ]);
    expect(await scenario.changed()).toEqual([]);
  });
});

test.each([
  ['fails', 'GeneralException', 'nothing'],
  ['half', 'GeneralException', 'a part'],
  ['lost-before', 'RequestAborted', 'nothing'],
  ['lost-after', 'RequestAborted', 'all'],
] as const)('The fault %s ends its request with %s, after %s of it was done', async (how, error, part) => {
  await withScenario(file, async (scenario) => {
    const before = requests(scenario).length;
    const [outcome] = await take(scenario, `fault ${writing.number} ${how}`, 'run compute-ranks');
    expect(outcome).toMatchObject({ status: 'failed', unreached: [] });
    const { error: told, actions = [] } = requests(scenario)[before + writing.number - 1] ?? {};
    const whole = writing.record.actions.length;
    expect([told, actions.length === 0 ? 'nothing' : actions.length === whole ? 'all' : 'a part']).toEqual([error, part]);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('Where the page dies the workbook stays as the request left it; opened again, the add-in goes on', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(scenario, `fault ${writing.number} dies`, 'run compute-ranks', 'edit C5=1', 'edit reopen');
    expect(outcomes).toMatchObject([
      { status: 'died', requests: writing.number, actions: [], question: null },
      { status: 'done' },
      { status: 'done' },
    ]);
    expect(scenario.workbook.activeSheet.value(3, 3)).toBe(1);
    const [restored] = await take(scenario, 'run restore');
    expect(restored?.status).not.toBe('died');
  });
});

test('The button that is pressed next starts a page that died again, over the same workbook', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(scenario, `fault ${writing.number} dies`, 'run compute-ranks', 'run restore');
    expect(outcomes).toMatchObject([{ status: 'died' }, { status: 'done', actions: [{ action: 'restore' }] }]);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('Offline lasts over actions, until the network is back', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(
      scenario,
      `fault ${writing.number} offline`,
      'run compute-ranks',
      'run compute-ranks',
      'edit online',
      'run compute-ranks',
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed', 'done', 'done']);
  });
});

test.each(['first', 'writing'])(
  'A person who types in a cell at the %s request is done with it at the end of the action',
  async (which) => {
    await withScenario(file, async (scenario) => {
      const [failed] = await take(scenario, `fault ${which === 'first' ? 1 : writing.number} cell-edit`, 'run compute-ranks');
      expect(failed?.status).toBe('failed');
      expect(scenario.excel.host.session.cellEdit.on).toBe(false);
      expect(await scenario.changed()).toEqual([]);
      expect(await take(scenario, 'run compute-ranks')).toMatchObject([{ status: 'done' }]);
    });
  },
);

test('A person can stop an action before any of its requests', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(scenario, `fault ${writing.number} stop`, 'run compute-ranks');
    expect(outcomes).toMatchObject([{ status: 'refused', actions: [{ code: 'cancelled' }] }]);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('Another person edits just before a request, and what that person did is no change of the add-in', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(
      scenario,
      `fault ${writing.number} edit: C2=99`,
      `fault ${writing.number} edit: delete row 2`,
      `fault ${writing.number} fails`,
      'run compute-ranks',
    );
    expect(outcomes).toMatchObject([
      {
        status: 'failed',
        edits: [
          { edit: 'C2=99', by: 'another', refused: null },
          { edit: 'delete row 2', by: 'another', refused: null },
        ],
      },
    ]);
    expect(scenario.workbook.activeSheet.value(1, 2)).toBe(60.5);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('What another person may not do is told, and the action goes on', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(scenario, 'fault 1 edit: delete sheet Không', 'run compute-ranks');
    expect(outcomes).toMatchObject([
      { status: 'done', edits: [{ edit: 'delete sheet Không', by: 'another', refused: 'there is no sheet Không' }] },
    ]);
  });
});

test('A question is answered by the button with its label, and a button that is not there is told', async () => {
  const ranked = await fileOf(SCORES.map((row, index) => [...row, index === 0 ? 'Xếp hạng' : 'cũ']));
  await withScenario(ranked, async (scenario) => {
    const outcomes = await take(
      scenario,
      'run compute-ranks',
      'press Không có nút này',
      'press Hủy',
      'run compute-ranks',
      `fault 1 edit: D9=x`,
      'press Ghi đè',
    );
    expect(outcomes).toMatchObject([
      { status: 'refused', question: 'rank-column-exists' },
      { status: 'not-there', actions: [], requests: 0 },
      { status: 'done', actions: [], question: null },
      { status: 'refused', question: 'rank-column-exists' },
      { status: 'done', question: null, actions: [{ action: 'compute-ranks' }], edits: [{ by: 'another' }] },
    ]);
    expect(scenario.workbook.activeSheet.value(3, 3)).toBe(1);
  });
});
