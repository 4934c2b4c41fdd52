import fc from 'fast-check';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { boundedInflate } from '../../../src/excel/undo/bounded-inflate';

const MB = 1_000_000;

test('what was packed comes back, up to the limit and not a byte beyond', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), fc.constantFrom(0, 6, 9), (bytes, level: 0 | 6 | 9) => {
      const packed = deflateSync(bytes, { level });
      expect(boundedInflate(packed, bytes.length)).toEqual(bytes);
      if (bytes.length > 0) expect(boundedInflate(packed, bytes.length - 1)).toBeNull();
    }),
    { seed: 4, numRuns: 100 },
  );
});

test('many pieces are put together in their order', () => {
  const text = Array.from({ length: 100_000 }, (_, i) => String((i * 7919) % 100_003)).join();
  expect(strFromU8(boundedInflate(deflateSync(strToU8(text)), MB) ?? new Uint8Array())).toBe(text);
});

test('of 50 MB hardly more is unpacked than the limit', () => {
  const bomb = deflateSync(new Uint8Array(50 * MB), { level: 6 });
  const push = jest.spyOn(Inflate.prototype, 'push');
  expect(boundedInflate(bomb, 10 * MB)).toBeNull();
  expect(push.mock.calls.length).toBeLessThanOrEqual(4);
});

test('what is cut short, or was never packed, is nothing', () => {
  const packed = deflateSync(strToU8('ranks of many units, 1, 2, 3, 3, 5'));
  for (let length = 0; length < packed.length; length += 1) expect(boundedInflate(packed.subarray(0, length), MB)).toBeNull();
  expect(boundedInflate(strToU8('plain text'), MB)).toBeNull();
});
