/** So many letters make two lines of the pane at 320 px. */
export const HEADLINE_LETTERS = 76;

/** A name is not cut below this: what is left must still be known again. */
const FEWEST_LETTERS = 6;

/** A name in “…”, or that of a sheet in an address. */
const NAMES = /“[^”]+”|'(?:[^']|'')+'(?=!)|[\p{L}\p{N}_.]+(?=!\$?[A-Z])/gu;

/** The headline with its longest names cut with an ellipsis, where it has more than `HEADLINE_LETTERS`. */
export function shortHeadline(headline: string): string {
  let short = headline;
  for (let most = HEADLINE_LETTERS; short.length > HEADLINE_LETTERS && most >= FEWEST_LETTERS; most -= 1) short = headline.replace(NAMES, (name) => cut(name, most));
  return short;
}

function cut(name: string, most: number): string {
  const [, open = '', letters = '', close = ''] = /^([“']?)(.*?)([”']?)$/su.exec(name) ?? [];
  const all = Array.from(letters);
  return all.length <= most ? name : `${open}${all.slice(0, most - 1).join('').trimEnd()}…${close}`;
}
