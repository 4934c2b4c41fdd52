/** Words of the pane's part about the tables, loaded with it. */
import type { Language } from '../catalogue';
import { tableLabels as en } from './en';
import type { TableLabels } from './labels';
import { tableLabels as vi } from './vi';

export type { TableLabels } from './labels';

const LABELS: Readonly<Record<Language, TableLabels>> = { vi, en };

export function tableLabelsIn(language: Language): TableLabels {
  return LABELS[language];
}
