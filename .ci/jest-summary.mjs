/**
 * Ends a test run with one line that a person and a machine can read: `123 passed, 0 failed`.
 * Jest prints its own summary after every other reporter, so the line waits for the end of the process.
 */
export default class JestSummary {
  onRunComplete(_contexts, results) {
    // A file that does not even load has failed, though jest counts no test of it.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    process.once('exit', () => process.stdout.write(line));
  }
}
