/**
 * Node's environment for tests, with jsdom from outside of it. Jest loads every package anew for each test file and runs it in a realm
 * whose globals are slow to reach; jsdom, which a hundred pages start in, took more than a quarter of all processor time so. It keeps
 * nothing from one window to the next, so the test files of a process can share it (`jest-jsdom.cjs`).
 */
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

export default class WithSharedJsdom extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.sharedJsdom = () => require('jsdom');
  }
}
