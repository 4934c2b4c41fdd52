/** The classes that a decision gives its units, the best first; a unit's class is its index in this list. */

export interface ScoreClass {
  readonly name: string;
  /**
   * The bound, which belongs to the class: the least score, or where less is better the greatest. Null only in the last class, which takes
   * all that is left.
   */
  readonly bound: number | null;
}

/** Not rated: no score, or one beyond the bound of the last class. */
export const NO_CLASS = -1;

export type ClassFaultCode = 'class-without-name' | 'class-named-twice' | 'class-without-bound' | 'class-bound-out-of-order';

/** What is wrong with classes as a person has typed them, and in which. */
export interface ClassFault {
  readonly code: ClassFaultCode;
  readonly index: number;
}

/**
 * The first fault in classes, or null.
 *
 * @example findClassFault([{ name: 'Tốt', bound: 70 }, { name: 'Khá', bound: 70 }]) // { code: 'class-bound-out-of-order', index: 1 }
 * @example findClassFault([{ name: 'Tốt', bound: 70 }, { name: 'Khá', bound: null }]) // null
 */
export function findClassFault(classes: readonly ScoreClass[], order: 'descending' | 'ascending' = 'descending'): ClassFault | null {
  const names = classes.map(({ name }) => name.normalize('NFC').trim().toLowerCase());
  for (const [index, { bound }] of classes.entries()) {
    if (names[index] === '') return { code: 'class-without-name', index };
    if (names.indexOf(names[index] ?? '') < index) return { code: 'class-named-twice', index };
    if (bound === null) {
      if (index < classes.length - 1) return { code: 'class-without-bound', index };
      continue;
    }
    const before = classes[index - 1]?.bound ?? null;
    const rises = order === 'descending' ? before !== null && bound >= before : before !== null && bound <= before;
    if (rises || !Number.isFinite(bound)) return { code: 'class-bound-out-of-order', index };
  }
  return null;
}
