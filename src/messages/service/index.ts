/** Words about the add-in itself. */
import type { Language } from '../catalogue';
import { serviceLabels as en } from './en';
import type { ServiceLabels } from './labels';
import { serviceLabels as vi } from './vi';

export type { ServiceLabels } from './labels';

const LABELS: Readonly<Record<Language, ServiceLabels>> = { vi, en };

export function serviceLabelsIn(language: Language): ServiceLabels {
  return LABELS[language];
}
