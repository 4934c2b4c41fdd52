/**
 * Before any test: the add-in in dist/ and the workbench's page are made where they are missing or older than their sources, so that no
 * test tries yesterday's bundle. Where only tests of sources are asked for (`npm run unit -- test/ranking`) nothing is built.
 */
import path from 'node:path';
import { requireBuiltAddin } from '../workbench/headless/addin/addin-build';
import { requireBuiltPage } from '../workbench/page/server/page-build';

/** Folders of `test` whose tests import sources, and nothing that was built. */
const OF_SOURCES: readonly string[] = ['app', 'cases', 'excel', 'messages', 'ranking', 'sheet', 'tables', 'word'];

interface Run {
  readonly rootDir: string;
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** Not sure is yes: only a pattern that begins with one of the folders is known to leave the others out. */
function mayNeedBuilds({ rootDir, testPathPatterns: { patterns } }: Run): boolean {
  const fromRoot = (pattern: string): string => path.relative(rootDir, path.resolve(rootDir, pattern)).replaceAll(path.sep, '/');
  const folders = patterns.map((pattern) => /^test\/(\w+)(?:\/|$)/.exec(fromRoot(pattern))?.[1]);
  return folders.length === 0 || folders.some((folder) => folder === undefined || !OF_SOURCES.includes(folder));
}

async function freshBuilds(run: Run): Promise<void> {
  if (!mayNeedBuilds(run)) return;
  await requireBuiltAddin();
  await requireBuiltPage();
}

// eslint-disable-next-line no-restricted-exports -- jest takes the default export
export default freshBuilds;
