/** Classes that a legal text gives, with its name. There are no others: what an agency's own rule says, its staff type in. */
import type { Cap } from './by-shares';
import type { ScoreClass } from './score-class';

export interface ClassTemplate {
  /** The text that these classes are from, as it is cited. */
  readonly source: string;
  readonly classes: readonly ScoreClass[];
  /** A cap that the text puts on a class, in each group of like posts; null where it has none. */
  readonly cap: Cap | null;
}

export const CLASS_TEMPLATES: readonly ClassTemplate[] = [
  {
    source: 'Nghị định 335/2025/NĐ-CP',
    classes: [
      { name: 'Hoàn thành xuất sắc nhiệm vụ', bound: 90 },
      { name: 'Hoàn thành tốt nhiệm vụ', bound: 70 },
      { name: 'Hoàn thành nhiệm vụ', bound: 50 },
      { name: 'Không hoàn thành nhiệm vụ', bound: null },
    ],
    cap: { class: 0, share: 20, of: 'class below' },
  },
];
