import { failureOf } from '../../src/excel/failure';

class OfficeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

beforeAll(() => {
  Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'OfficeExtension');
});

test.each(['RequestAborted', 'ActivityLimitReached', 'ServiceNotAvailable', 'ConnectionFailure', 'Timeout', 'InvalidOrTimedOutSession'])('%s is an Excel that did not answer, not one that refuses', (code) => {
  expect(failureOf(new OfficeError(code))).toEqual({ code: 'aborted', excelCode: code });
});

test('what nobody has listed is a refusal with its code, and a mistake of ours stays an error', () => {
  expect(failureOf(new OfficeError('GeneralException'))).toEqual({ code: 'refused-by-excel', excelCode: 'GeneralException' });
  expect(() => failureOf(new OfficeError('PropertyNotLoaded'))).toThrow('PropertyNotLoaded');
  expect(() => failureOf(new TypeError('ours'))).toThrow('ours');
});
