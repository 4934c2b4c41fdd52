/**
 * `npm run release -- --url https://addins.example.gov.vn/xephang/`: everything that an administrator needs, as one archive in out/, whose path is printed.
 * The same input gives the same bytes: the build names files by their contents, and the archive knows no time of day and no order but that of names.
 *
 *   site/               what goes onto the web server
 *   manifest.xml        for that address
 *   any-address/        manifest and functions for any other: one text to be replaced, in three files
 *   server/             configurations for nginx and IIS
 *   admin-guide.*.html, CHANGELOG.md, LICENSE.txt, THIRD-PARTY-NOTICES.txt, SHA256SUMS.txt
 */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { FUNCTIONS_JSON } from './functions-json.mjs';
import { guidePage } from './guide-page.mjs';
import { hostUrl, manifestVersion } from './manifest-url.mjs';
import { NOTICES } from './notices.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Stands where an agency writes its own address. It is no address, so that a file in which it was forgotten loads nothing. */
export const PLACEHOLDER = 'https://THAY-DIA-CHI-NAY.invalid/';

const text = (/** @type {string} */ file) => readFileSync(path.join(ROOT, file), 'utf8');

/** The version and its day, where package.json, manifest.xml and the changelog agree on it. @throws {Error} where they do not */
export function releasedVersion() {
  const { version } = JSON.parse(text('package.json'));
  const manifest = /<Version>([^<]*)<\/Version>/u.exec(text('manifest.xml'))?.[1];
  const changed = /^## (\S+) — (\S+)$/mu.exec(text('docs/CHANGELOG.md'));
  if (manifest !== manifestVersion(version)) throw new Error(`manifest.xml has version ${String(manifest)}, package.json ${version}: run "npm version" (docs/CONTRIBUTING.md).`);
  if (changed?.[1] !== version) throw new Error(`The newest entry of docs/CHANGELOG.md is ${String(changed?.[1])}, package.json has ${version}.`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(changed[2])) throw new Error(`docs/CHANGELOG.md does not say the day of ${version}.`);
  return { version, day: changed[2] };
}

/**
 * When the files say that they were changed: the day of the release, at a second that comes of their contents. Web servers and programs that copy take a
 * file of the same time and size for the same, and the page of two versions can have one size.
 */
function changedAt(/** @type {string} */ day, /** @type {ReadonlyMap<string, Uint8Array>} */ files) {
  const hash = createHash('sha256');
  for (const [file, content] of files) hash.update(file).update(content);
  const [year, month, date] = day.split('-').map(Number);
  // Zip knows local time without a zone, in steps of two seconds.
  return new Date(Number(year), Number(month) - 1, date, 0, 0, (hash.digest().readUInt32BE(0) % 43_200) * 2);
}

/** Builds for a host and gives the files by their paths. */
function built(/** @type {string} */ url) {
  const folder = mkdtempSync(path.join(tmpdir(), 'xephang-release-'));
  try {
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', `url=${url}`, '--env', `output=${folder}`], { cwd: ROOT, stdio: 'pipe' });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map((entry) => {
        const place = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, place).replaceAll(path.sep, '/'), readFileSync(place)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page of the guide for administrators, whose links lead to what lies beside it in the archive. */
function adminGuide(/** @type {'vi' | 'en'} */ language) {
  const markdown = text(language === 'vi' ? 'docs/deployment.vi.md' : 'docs/deployment.md');
  const linked = markdown
    .replaceAll('](deployment.md)', '](admin-guide.en.html)')
    .replaceAll('](deployment.vi.md)', '](admin-guide.vi.html)')
    .replaceAll('](../assets/', '](site/assets/');
  return guidePage(linked, language);
}

/** The files of the archive by their paths. */
export function releaseFiles(/** @type {string} */ url) {
  const dist = built(url);
  /** @type {Map<string, Uint8Array | string>} */
  const files = new Map([...dist].filter(([file]) => file !== 'manifest.xml').map(([file, bytes]) => [`site/${file}`, bytes]));
  const manifest = dist.get('manifest.xml');
  if (manifest === undefined) throw new Error('The build wrote no manifest.xml.');
  files.set('manifest.xml', manifest);
  const written = url.replaceAll('&', '&amp;');
  files.set('any-address/manifest.xml', manifest.toString('utf8').replaceAll(written, PLACEHOLDER));
  for (const file of Object.values(FUNCTIONS_JSON)) files.set(`any-address/${file}`, String(dist.get(file)).replaceAll(url, PLACEHOLDER));
  for (const file of ['nginx.conf', 'web.config']) files.set(`server/${file}`, text(`docs/server/${file}`));
  for (const language of /** @type {const} */ (['vi', 'en'])) files.set(`admin-guide.${language}.html`, adminGuide(language));
  files.set('CHANGELOG.md', text('docs/CHANGELOG.md'));
  files.set('LICENSE.txt', text('LICENSE'));
  files.set(NOTICES, String(dist.get(NOTICES)));
  const sorted = [...files].map(([file, content]) => /** @type {const} */ ([file, Buffer.from(content)])).sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`).join('');
  return new Map([...sorted, ['SHA256SUMS.txt', Buffer.from(sums)]]);
}

/** The archive, and where it lies. */
export function release(/** @type {string} */ url) {
  const { version, day } = releasedVersion();
  const folder = `xephang-${version}`;
  const files = releaseFiles(url);
  const mtime = changedAt(day, files);
  const entries = [...files].map(([file, content]) => [`${folder}/${file}`, [new Uint8Array(content), { mtime, level: 9, os: 3, attrs: 0o644 << 16 }]]);
  const archive = zipSync(Object.fromEntries(entries));
  const place = path.join(ROOT, 'out', `${folder}.zip`);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, archive);
  return { place, sum: createHash('sha256').update(archive).digest('hex') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Local time is written into the archive: it must be everyone's, and without hours that a summer leaves out.
  process.env.TZ = 'UTC';
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' } } });
    if (values.url === undefined) throw new Error('Usage: npm run release -- --url https://addins.example.gov.vn/xephang/');
    const { place, sum } = release(hostUrl(values.url));
    process.stdout.write(`${path.relative(process.cwd(), place)}\nSHA-256 ${sum}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
