import { inRowRuns, jsonBytes, PAYLOAD_TARGET, rowsPerPayload } from '../../src/excel/payload';

class OfficeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Office.js is not loaded in this test: only its error class is needed to tell Excel's errors from ours. */
beforeAll(() => {
  Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'OfficeExtension');
});

async function runs(rows: { top: number; rowCount: number }, atOnce: number, fits: (rowCount: number) => boolean, code = 'ResponsePayloadSizeLimitExceeded') {
  const done: [number, number][] = [];
  let tries = 0;
  await inRowRuns(rows, atOnce, ({ top, rowCount }) => {
    tries += 1;
    if (!fits(rowCount)) return Promise.reject(new OfficeError(code));
    done.push([top, rowCount]);
    return Promise.resolve();
  });
  return { done, tries };
}

test('rows are taken in runs of at most the given size, in order and without a gap', async () => {
  const { done } = await runs({ top: 3, rowCount: 10 }, 4, () => true);
  expect(done).toEqual([[3, 4], [7, 4], [11, 2]]);
});

test('a run that is too large is halved until it fits, and the smaller size is kept', async () => {
  const { done, tries } = await runs({ top: 0, rowCount: 100 }, 100, (rowCount) => rowCount <= 25);
  expect(done).toEqual([[0, 25], [25, 25], [50, 25], [75, 25]]);
  expect(tries).toBe(6);
});

test('an error without a clear cause is taken for oversize in a large request only', async () => {
  const { done } = await runs({ top: 0, rowCount: 4 }, 4, (rowCount) => rowCount <= 2, 'GeneralException');
  expect(done).toEqual([[0, 2], [2, 2]]);
  await expect(runs({ top: 0, rowCount: 4 }, 1000, (rowCount) => rowCount <= 2, 'GeneralException')).rejects.toThrow('GeneralException');
});

test('a single row that is refused, and any other error, is thrown on', async () => {
  await expect(runs({ top: 0, rowCount: 1 }, 1, () => false)).rejects.toThrow('ResponsePayloadSizeLimitExceeded');
  await expect(runs({ top: 0, rowCount: 8 }, 8, () => false, 'AccessDenied')).rejects.toThrow('AccessDenied');
});

test('bytes are those of UTF-8, so that Vietnamese names are not underestimated', () => {
  expect(jsonBytes('Sở')).toBe('"S"'.length + 3 + 3);
});

test('rows per payload is at least one', () => {
  expect(rowsPerPayload(PAYLOAD_TARGET * 2)).toBe(1);
  expect(rowsPerPayload(PAYLOAD_TARGET / 1000)).toBe(1000);
});
