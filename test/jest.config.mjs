// Tests are TypeScript, turned into JavaScript by SWC (the type check is `npm run typecheck`).
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.m?[tj]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }],
  },
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/.ci/jest-summary.mjs'],
};
