/** Classes that a person has settled otherwise than score and shares give them, each with its reason, so that it can be recorded. */
import { NO_CLASS } from './score-class';

export interface ClassOverride {
  readonly unit: number;
  /** NO_CLASS (-1) where the unit is not to be rated. */
  readonly class: number;
  /** What the decision says for it. */
  readonly reason: string;
}

export interface RecordedOverride extends ClassOverride {
  /** The class that the unit would have without it. */
  readonly instead: number;
}

/**
 * Classes with the overrides in place, and a record of each, also where it changes nothing: it stays when the scores change. Throws a
 * RangeError for an override without a reason, or of a unit or class that is not there; of two for one unit the last holds.
 *
 * @example overrideClasses(Int16Array.of(0, 1), 3, [{ unit: 0, class: 2, reason: 'Bị kỷ luật' }]).classes // Int16Array.of(2, 1)
 */
export function overrideClasses(
  classes: Int16Array,
  classCount: number,
  overrides: readonly ClassOverride[],
): { readonly classes: Int16Array; readonly overrides: readonly RecordedOverride[] } {
  const settled = classes.slice();
  const recorded = new Map<number, RecordedOverride>();
  for (const override of overrides) {
    const { unit, class: wanted, reason } = override;
    const instead = classes[unit];
    if (instead === undefined) throw new RangeError(`There is no unit ${String(unit)}.`);
    const isClass = Number.isInteger(wanted) && wanted >= NO_CLASS && wanted < classCount;
    if (!isClass) throw new RangeError(`There is no class ${String(wanted)}.`);
    if (reason.trim() === '') throw new RangeError('A class that is set by hand needs a reason.');
    settled[unit] = wanted;
    recorded.set(unit, { ...override, instead });
  }
  return { classes: settled, overrides: [...recorded.values()] };
}
