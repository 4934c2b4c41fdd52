/** Rows that say something of the columns: their weights, their maxima. They are no units, also where a reading lists them as units without a score. */
import { foldHeader } from '../text/cell-text';

export type SaidOfColumns = 'weights' | 'maxima';

const WEIGHTS = /^(?:cac )?(?:trong so|he so|ty trong|ti trong|weights?|weighting)\b/u;
const MAXIMA = /^(?:cac )?(?:(?:muc |so )?(?:diem )?toi da|diem chuan|thang diem|khung diem|diem khung|max(?:imum)?\b|full marks|out of)\b/u;

/**
 * @example rowSpeaksOf('Trọng số (%)') // 'weights'
 * @example rowSpeaksOf('Sở Tài chính') // null
 */
export function rowSpeaksOf(label: string): SaidOfColumns | null {
  const folded = foldHeader(label);
  if (WEIGHTS.test(folded)) return 'weights';
  return MAXIMA.test(folded) ? 'maxima' : null;
}
