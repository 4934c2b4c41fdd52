/**
 * What is shipped of others: license-webpack-plugin finds every package of which the bundle holds a line, and the build fails for a licence that is not
 * on the list or a package that has none. The texts go into one file beside the page, as these licences ask.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';

const PACKAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../node_modules');

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Licences that let anyone ship the package in a program under MIT, if their text goes along. */
export const ACCEPTED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'];

/**
 * The packages that one needs to run, and those that these need, without types.
 *
 * @param {string} name
 * @returns {{ name: string, directory: string }[]}
 */
function neededBy(name) {
  const found = new Map();
  const visit = (/** @type {string} */ directory) => {
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
    for (const needed of Object.keys(dependencies)) {
      if (needed.startsWith('@types/') || found.has(needed)) continue;
      const place = [path.join(directory, 'node_modules', needed), path.join(PACKAGES, needed)].find((each) => existsSync(each));
      if (place === undefined) throw new Error(`${needed}, which ${name} needs, is not installed.`);
      found.set(needed, place);
      visit(place);
    }
  };
  visit(path.join(PACKAGES, name));
  return [...found].map(([needed, directory]) => ({ name: needed, directory }));
}

export function notices() {
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename: NOTICES,
    unacceptableLicenseTest: (/** @type {string} */ license) => !ACCEPTED.includes(license),
    handleUnacceptableLicense: (/** @type {string} */ name, /** @type {string} */ license) => {
      throw new Error(`${name} is under ${license}, which .ci/notices.mjs does not list.`);
    },
    handleMissingLicenseType: (/** @type {string} */ name) => {
      throw new Error(`${name} names no licence.`);
    },
    // The icons come without the text; the other packages of the same repository have it.
    licenseTextOverrides: { '@fluentui/react-icons': readFileSync(path.join(PACKAGES, '@fluentui/tokens/LICENSE'), 'utf8') },
    handleMissingLicenseText: (/** @type {string} */ name) => {
      throw new Error(`${name} comes without the text of its licence: say in .ci/notices.mjs where it is.`);
    },
    // docx comes with what it needs already in its one file, where no bundler sees it.
    additionalModules: neededBy('docx'),
    renderLicenses: (/** @type {{ name: string, packageJson: { version: string }, licenseId: string, licenseText: string }[]} */ modules) =>
      modules
        .map(({ name, packageJson, licenseId, licenseText }) => ({ title: `${name} ${packageJson.version} (${licenseId})`, text: licenseText.replaceAll('\r\n', '\n').trim() }))
        .sort((one, other) => (one.title < other.title ? -1 : 1))
        .map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n${text}\n`)
        .join('\n'),
  });
}
