/** The arguments of one call as they came over the channel, read with the type that the member wants. A wrong type is Excel's InvalidArgument. */

import { ExcelError } from './excel-error';
import { isOfType, type HostObject, type RangeTarget } from './host-object';

export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it is; null where it was left out. */
  any(index: number): unknown {
    return this.values[index] ?? null;
  }

  string(index: number): string {
    const value = this.any(index);
    if (typeof value === 'string') return value;
    throw new ExcelError('InvalidArgument');
  }

  optionalString(index: number): string | null {
    return this.any(index) === null ? null : this.string(index);
  }

  integer(index: number): number {
    const value = this.any(index);
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw new ExcelError('InvalidArgument');
  }

  integerOr(index: number, fallback: number): number {
    return this.any(index) === null ? fallback : this.integer(index);
  }

  boolean(index: number): boolean {
    const value = this.any(index);
    if (value === null) return false;
    if (typeof value === 'boolean') return value;
    throw new ExcelError('InvalidArgument');
  }

  /** One of the given words; the first is what is meant where the argument was left out. */
  oneOf<const T extends string>(index: number, words: readonly [T, ...T[]]): T {
    const value = this.any(index);
    if (value === null) return words[0];
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new ExcelError('InvalidArgument');
    return word;
  }

  /** A range object, or the text of an address that `resolve` makes a range of. */
  range(index: number, resolve: (address: string) => RangeTarget): RangeTarget {
    const value = this.any(index);
    if (typeof value === 'string') return resolve(value);
    if (isOfType(value, 'Range')) return value.target;
    throw new ExcelError('InvalidArgument');
  }

  object(index: number): HostObject {
    const value = this.any(index);
    if (typeof value === 'object' && value !== null && 'typeName' in value && 'target' in value) return value as HostObject;
    throw new ExcelError('InvalidArgument');
  }
}
