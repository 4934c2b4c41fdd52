/**
 * Run by `npm version`: package.json has the version, and manifest.xml and the changelog get it from there. The changelog's part for what is not yet
 * released gets the version and the day.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { manifestVersion } from './manifest-url.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const change = (/** @type {string} */ file, /** @type {RegExp} */ what, /** @type {string} */ by) => {
  const before = readFileSync(file, 'utf8');
  if (!what.test(before)) throw new Error(`${file} has nothing that looks like ${String(what)}.`);
  writeFileSync(file, before.replace(what, () => by));
};
change('manifest.xml', /<Version>[^<]*<\/Version>/u, `<Version>${manifestVersion(version)}</Version>`);
change('docs/CHANGELOG.md', /^## Unreleased$/mu, `## ${version} — ${new Date().toISOString().slice(0, 10)}`);
