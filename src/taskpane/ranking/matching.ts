import { useEffect, useState } from 'react';
import { foldHeader } from '../../app';

/** So many names are compared before the page may do something else. */
const AT_ONCE = 4_000;

/**
 * Which names hold the words of a query, without regard to case and diacritics: 1 for those that do, by place; null while nothing is searched.
 * Long lists are searched in parts, so that typing stays fluent; until the last is done the former answer stands.
 */
export function useMatching(names: readonly string[], query: string): Uint8Array | null {
  const [found, setFound] = useState<{ readonly names: readonly string[]; readonly matching: Uint8Array } | null>(null);
  const wanted = foldHeader(query);
  useEffect(() => {
    if (wanted === '') {
      setFound(null);
      return;
    }
    const matching = new Uint8Array(names.length);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = (from: number): void => {
      const to = Math.min(names.length, from + AT_ONCE);
      for (let i = from; i < to; i += 1) matching[i] = foldHeader(names[i] ?? '').includes(wanted) ? 1 : 0;
      if (to === names.length) setFound({ names, matching });
      else timer = setTimeout(goOn, 0, to);
    };
    goOn(0);
    return () => {
      clearTimeout(timer);
    };
  }, [names, wanted]);
  return wanted === '' || found?.names !== names ? null : found.matching;
}
