/** Stands in for jsdom in tests: the one that all test files of a process share (`jest-environment.mjs`). */
module.exports = globalThis.sharedJsdom();
