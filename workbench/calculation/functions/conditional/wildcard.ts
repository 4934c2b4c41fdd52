/** `*` any text, `?` one character, `~` before either of them or itself takes it as it is. Case does not matter. */

export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** The pattern as a regular expression for a whole text, or for a place in it. */
export function wildcardExpression(pattern: string, options: { readonly match: 'whole' | 'part' }): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[\s\S]/g, (character, escaped: string | undefined, wild: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    return wild === '*' ? '[\\s\\S]*' : wild === '?' ? '[\\s\\S]' : literal(character);
  });
  return new RegExp(options.match === 'whole' ? `^${source}$` : source, 'iu');
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
