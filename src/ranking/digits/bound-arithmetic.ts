/**
 * What loops over rows call of `Math` and `Number`, bound once. A page's `Math` is a property of its window, and where windows are
 * made of interceptors (jsdom; some embedded web views) looking it up costs more than ranking a row does.
 */
export const { abs, floor, log10, min, round } = Math;
export const { isNaN } = Number;
