// Tests are TypeScript, turned into JavaScript by SWC (the type check is `npm run typecheck`).

/** Packages that ship only as ES modules, which jest's own module system does not read. */
const ES_MODULES = ['marked', 'strip-bom', 'uuid'];

export default {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.m?[tj]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${ES_MODULES.join('|')})/)`],
  // Its package names a CommonJS file that it does not ship; the one it ships is this.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  setupFiles: ['<rootDir>/test/seed.ts'],
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/.ci/jest-summary.mjs'],
};
