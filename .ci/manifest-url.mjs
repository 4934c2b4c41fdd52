/**
 * The manifest names its host in every address, and the version. It is kept for the development server and rewritten here for the host
 * that a build is meant for, with the version of package.json: a pure function, so that a test can call it and the build is not the only one to know how.
 */

/** Where the development server serves the add-in, and the host that `manifest.xml` names as it is kept. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * The host's address as the manifest needs it: https, ending in a slash, without query and fragment.
 *
 * @param {string | undefined} given what the person building wrote; absent means the development server
 * @returns {string}
 * @throws {Error} when it is no address, or none that Excel accepts
 */
export function hostUrl(given) {
  if (given === undefined) return DEVELOPMENT_URL;
  const example = 'for example --env url=https://addins.example.gov.vn/xephang/';
  if (typeof given !== 'string' || !URL.canParse(given)) throw new Error(`The host's url is not an address: ${given}. Write it in full, ${example}`);
  const url = new URL(given);
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only, not ${given}. Write ${example}`);
  if (url.username !== '' || url.password !== '') throw new Error(`The host's url must not hold a name or password. Write ${example}`);
  if (url.search !== '' || url.hash !== '') throw new Error(`The host's url must end before ? and #: ${given}. Write ${example}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * The manifest for a host: the same text with the development address replaced wherever it stands, and the version of the package.
 *
 * @param {string} manifest the text of `manifest.xml`
 * @param {{ url: string, version: string }} build `url` as `hostUrl` returns it, `version` as package.json has it
 * @returns {string}
 */
export function manifestFor(manifest, { url, version }) {
  const written = url.replaceAll('&', '&amp;');
  // Functions, because in a replacement text $& and its like have a meaning.
  return manifest.replace(/<Version>[^<]*<\/Version>/u, () => `<Version>${manifestVersion(version)}</Version>`).replaceAll(DEVELOPMENT_URL, () => written);
}

/**
 * Excel's versions have four parts.
 *
 * @param {string} version
 * @throws {Error} for a version that Excel does not take: each part has at most five digits, and Microsoft's check asks for 1.0 or more
 */
export function manifestVersion(version) {
  if (!/^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}$/u.test(version)) throw new Error(`${version} is no version for a manifest: write three numbers, the first at least 1`);
  return `${version}.0`;
}
