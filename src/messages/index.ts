import type { Labels, Language, Sentence, Sentences } from './catalogue';
import { labels as enLabels, sentences as en } from './en';
import { labels as viLabels, sentences as vi } from './vi';

export type { UnrankedReason } from './pane/labels';
export type { FailureParameters, Labels, Language, Sentence, SentenceCode, SentenceParameters, SplitReason } from './catalogue';

const SENTENCES: Readonly<Record<Language, Sentences>> = { vi, en };
const LABELS: Readonly<Record<Language, Labels>> = { vi: viLabels, en: enLabels };

/** The sentence in a language. */
export function say(sentence: Sentence, language: Language): string {
  // Code and parameters belong together by the type of Sentence; the compiler cannot follow that through the look-up.
  const speak = SENTENCES[language][sentence.code] as (values: Sentence['with']) => string;
  return speak(sentence.with);
}

/** The words of the pane in a language. */
export function labelsIn(language: Language): Labels {
  return LABELS[language];
}

/** The add-in's language for a language tag of Excel: Vietnamese for vi-VN and the like, English for all others. */
export function languageOf(tag: string): Language {
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}
