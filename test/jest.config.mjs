// Tests are TypeScript, turned into JavaScript by SWC (the type check is `npm run typecheck`).
import { availableParallelism } from 'node:os';

/** Journeys wait for a third of their time: one worker more than there are processors keeps these busy. Jest by itself leaves one free. */
const WORKERS = availableParallelism() + 1;

/** Packages that ship only as ES modules, which jest's own module system does not read. */
const ES_MODULES = ['marked', 'strip-bom', 'uuid'];

export default {
  rootDir: '..',
  testEnvironment: '<rootDir>/.ci/jest-environment.mjs',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.m?[tj]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${ES_MODULES.join('|')})/)`],
  moduleNameMapper: {
    '^jsdom$': '<rootDir>/.ci/jest-jsdom.cjs',
    // Its package names a CommonJS file that it does not ship; the one it ships is this.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
  },
  globalSetup: '<rootDir>/test/fresh-builds.ts',
  setupFiles: ['<rootDir>/test/seed.ts'],
  testSequencer: '<rootDir>/.ci/jest-sequencer.mjs',
  maxWorkers: WORKERS,
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/.ci/jest-summary.mjs'],
};
