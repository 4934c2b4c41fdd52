/**
 * Formulas in workbooks of any age call the functions by name and by the places of their arguments. What a release has promised: its functions by id and
 * name, each parameter at its place with its type and shape, what may be left out, the words of lists, and the shape of the result. A later
 * version may add functions, words, and parameters at the end that may be left out.
 */
import type { Metadata } from '../functions/metadata';

/** What of the earlier metadata no longer holds, in words. */
export function brokenPromises(earlier: Metadata, now: Metadata): readonly string[] {
  return [
    ...earlier.functions.flatMap((promised) => {
      const today = now.functions.find(({ id }) => id === promised.id);
      return today === undefined ? [`${promised.id} is gone`] : brokenOf(promised, today);
    }),
    ...earlier.enums.flatMap(({ id, values }) => {
      const words = new Set(now.enums.find((each) => each.id === id)?.values.map(({ stringValue }) => stringValue));
      return values.filter(({ stringValue }) => !words.has(stringValue)).map(({ stringValue }) => `${id} lacks "${stringValue}"`);
    }),
  ];
}

type FunctionMetadata = Metadata['functions'][number];

function brokenOf(promised: FunctionMetadata, today: FunctionMetadata): readonly string[] {
  const broken: string[] = [];
  if (promised.name !== today.name) broken.push(`${promised.id} is called ${today.name}`);
  if (JSON.stringify(promised.result) !== JSON.stringify(today.result)) broken.push(`${promised.id} answers ${JSON.stringify(today.result)}`);
  today.parameters.forEach((parameter, place) => {
    const before = promised.parameters[place];
    const label = `${promised.id}, parameter ${String(place + 1)}`;
    if (before === undefined) {
      if (parameter.optional !== true) broken.push(`${label} is new and must be given`);
      return;
    }
    for (const what of ['name', 'type', 'dimensionality'] as const) {
      if (before[what] !== parameter[what]) broken.push(`${label}: ${what} was ${before[what]}, is ${parameter[what]}`);
    }
    if (before.optional === true && parameter.optional !== true) broken.push(`${label} must be given now`);
  });
  if (today.parameters.length < promised.parameters.length) broken.push(`${promised.id} takes fewer parameters`);
  return broken;
}
