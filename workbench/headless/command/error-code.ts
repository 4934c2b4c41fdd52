/** The code of an error of Node (`ENOENT`, `ERR_PARSE_ARGS_…`), known by its shape since errors may be of another realm; null for any other. */
export function errorCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
