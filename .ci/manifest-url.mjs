/**
 * The manifest names its host in every address. It is kept for the development server and rewritten here for the host
 * that a build is meant for: a pure function, so that a test can call it and the build is not the only one to know how.
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
 * The manifest for a host: the same text with the development address replaced wherever it stands.
 *
 * @param {string} manifest the text of `manifest.xml`
 * @param {string} url as `hostUrl` returns it
 * @returns {string}
 */
export function manifestFor(manifest, url) {
  const written = url.replaceAll('&', '&amp;');
  // A function, because in a replacement text $& and its like have a meaning.
  return manifest.replaceAll(DEVELOPMENT_URL, () => written);
}
