import { sharesOf } from '../../../src/app/sheets/shares';

test('a sheet counts by its size, and the whole is 1 when all are done', () => {
  const shown: number[] = [];
  const tell = sharesOf([10, 30, 0], (share) => shown.push(share));
  tell(1, 0.5);
  tell(0, 1);
  tell(2, 1);
  tell(1, 1);
  expect(shown).toEqual([0.375, 0.625, 0.625, 1]);
});

test('sheets without any rows are done', () => {
  const shown: number[] = [];
  sharesOf([0], (share) => shown.push(share))(0, 0);
  expect(shown).toEqual([1]);
});
