/** Ends a test run with one line that a person and a machine can read: `123 passed, 0 failed`. */
export default class JestSummary {
  onRunComplete(_contexts, results) {
    // A file that does not even load has failed, though jest counts no test of it.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
