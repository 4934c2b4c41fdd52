import { canDownload } from '../../../src/app/tables/for-word';

const PLATFORMS = { Mac: 'Mac', PC: 'PC', OfficeOnline: 'OfficeOnline' };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  [PLATFORMS.PC, true],
  [PLATFORMS.OfficeOnline, true],
  [PLATFORMS.Mac, false],
])('Excel on %s: a pane can download: %s', (platform, can) => {
  Object.defineProperty(globalThis, 'Office', { configurable: true, value: { PlatformType: PLATFORMS, context: { platform } } });
  expect(canDownload()).toBe(can);
});
