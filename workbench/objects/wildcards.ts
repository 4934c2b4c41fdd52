/** Excel's wildcards, in filters and in searching: `*` any text, `?` one letter, `~` takes the next of them as it is. */

/** The source of a regular expression for a text with wildcards. */
export function wildcardSource(text: string): string {
  return text.replaceAll(/~([*?~])|([*?])|[\s\S]/gu, (letter, kept: string | undefined, wildcard: string | undefined) => {
    if (wildcard !== undefined) return wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return (kept ?? letter).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
}
