/** The names that LET and LAMBDA give to values, the inner before the outer. */

import type { Argument } from '../values/value';

export class Locals {
  static readonly NONE = new Locals(null, '', undefined);

  private constructor(
    private readonly outer: Locals | null,
    private readonly name: string,
    private readonly value: Argument,
  ) {}

  with(name: string, value: Argument): Locals {
    return new Locals(this, name, value);
  }

  /** The value, undefined for an argument left out; null where there is no such name. */
  find(name: string): { readonly value: Argument } | null {
    return this.name === name ? { value: this.value } : (this.outer?.find(name) ?? null);
  }
}
