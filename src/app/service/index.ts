/** What the add-in does for itself: it notices newer versions, keeps what it knows over a reload, and bears scripts that do not come. */
export { keepOverReload, takeUpKept } from './kept-over-reload';
export { isMissingScript, missingScriptsOf, type MissingScripts } from './missing-scripts';
export { newerVersion } from './newer-version';
