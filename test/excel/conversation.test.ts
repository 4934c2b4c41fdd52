import { batchesOf, inStep, type Conversation } from '../../src/excel/conversation';
import { PAYLOAD_TARGET } from '../../src/excel/payload';

/** A context that counts its requests; `fail` makes the request of that number (from 1) fail. */
function countingContext(fail?: number): { readonly context: Conversation; readonly requests: () => number } {
  let requests = 0;
  const context = {
    get workbook(): Excel.Workbook {
      throw new Error('no story of these tests needs the workbook');
    },
    sync: () => {
      requests += 1;
      return requests === fail ? Promise.reject(new Error(`request ${requests}`)) : Promise.resolve();
    },
  };
  return { context, requests: () => requests };
}

async function syncTimes({ sync }: { readonly sync: () => Promise<unknown> }, times: number): Promise<number> {
  for (let i = 0; i < times; i += 1) await sync();
  return times;
}

function syncing(conversation: Conversation, times: number): Promise<number> {
  return syncTimes({ sync: () => conversation.sync() }, times);
}

const SMALL = { bytesOf: () => 1 } as const;

test('stories side by side cost as many requests as the longest of them, and keep their order', async () => {
  const { context, requests } = countingContext();
  expect(await inStep(context, [2, 0, 5, 1], { ...SMALL, story: syncing })).toEqual([2, 0, 5, 1]);
  expect(requests()).toBe(5);
});

test('nothing to tell costs nothing', async () => {
  const { context, requests } = countingContext();
  expect(await inStep(context, [], { ...SMALL, story: syncing })).toEqual([]);
  expect(requests()).toBe(0);
});

test('stories that are too large together are told one batch after the other', async () => {
  const { context, requests } = countingContext();
  expect(await inStep(context, [2, 2, 2], { bytesOf: () => PAYLOAD_TARGET * 0.5, story: syncing })).toEqual([2, 2, 2]);
  expect(requests()).toBe(4);
});

test('one that is too large by itself is told alone, and all others share', () => {
  expect(batchesOf([1, 9, 1, 1, 3], (size) => (size * PAYLOAD_TARGET) / 5)).toEqual([[1], [9], [1, 1, 3]]);
  expect(batchesOf([], () => 1)).toEqual([]);
});

test('where one story fails, the others get no further request, and its error is thrown when all have ended', async () => {
  const { context, requests } = countingContext();
  const ended: number[] = [];
  const story = async (conversation: Conversation, item: number): Promise<void> => {
    try {
      await conversation.sync();
      if (item === 1) throw new Error('the second');
      await syncing(conversation, 3);
    } finally {
      ended.push(item);
    }
  };
  await expect(inStep(context, [0, 1, 2], { ...SMALL, story })).rejects.toThrow('the second');
  expect(requests()).toBe(1);
  expect([...ended].sort()).toEqual([0, 1, 2]);
});

test('a request that fails is told to each story that waited for it, and one that tries again goes on', async () => {
  const { context, requests } = countingContext(1);
  const story = async (conversation: Conversation): Promise<string> => {
    try {
      await conversation.sync();
      return 'at once';
    } catch {
      await conversation.sync();
      return 'again';
    }
  };
  expect(await inStep(context, ['a', 'b'], { ...SMALL, story })).toEqual(['again', 'again']);
  expect(requests()).toBe(2);
});
