/**
 * The order of test files: what takes long comes first, so that no worker is left alone with it at the end. Jest knows how long a file
 * took only where it has run before, which a clean clone has not. Each line is a folder or the beginning of a file's name, the longest
 * first.
 */
import path from 'node:path';
import Sequencer from '@jest/test-sequencer';

const LONGEST_FIRST = [
  'sweep/',
  'release/',
  'workbench/headless/other-addin',
  'journeys/tables-kept-whole',
  'functions/guide-in-cells',
  'browser/pane',
  'browser/grid',
  'journeys/edits',
  'browser/',
  'journeys/',
  'workbench/',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path: file, context }) => {
      const name = path.relative(path.join(context.config.rootDir, 'test'), file).replaceAll(path.sep, '/');
      const known = LONGEST_FIRST.findIndex((beginning) => name.startsWith(beginning));
      return known < 0 ? LONGEST_FIRST.length : known;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
