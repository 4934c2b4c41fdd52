/** A value as it travels over the channel. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
