/** So many of a list are named. */
const MOST_NAMED = 5;

/** The first of a list; `…` stands for the others. `of`: how many there are, where the list itself is not whole. */
export function some(names: readonly string[], of = names.length): string {
  const named = names.slice(0, MOST_NAMED);
  return named.join(', ') + (of > named.length ? ', …' : '');
}

/** A sheet's own name, of one that may be quoted as in an address. */
export function plainSheetName(name: string): string {
  return /^'.*'$/su.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet by its name, which may be quoted as in an address: `“Bảng điểm”`. */
export function sheetNamed(name: string): string {
  return `“${plainSheetName(name)}”`;
}

/** Sheets by their names. */
export function sheetsNamed(names: readonly string[]): string {
  return some(names.map(sheetNamed));
}

/** Parts of a text; '' says nothing. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
