/**
 * Property tests draw the same values in each run: a change lands by what it is, not by a coin. `FUZZ_SEED=7 npm run unit --
 * test/ranking` tries others, and `npm run fuzz` draws other sheets. Runs before each test file; the library is loaded only where a test
 * asks for it.
 */
import type * as FastCheck from 'fast-check';

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_130);

jest.mock('fast-check', () => {
  const library = jest.requireActual<typeof FastCheck>('fast-check');
  library.configureGlobal({ seed: SEED });
  return library;
});
