import type { Labels, Language, Said, Sentence, Sentences } from './catalogue';
import { joined } from './names';
import { shortHeadline } from './short-headline';

export { BEFORE_WORDS } from './before-words';
export { plainSheetName } from './names';
export type { UnrankedReason } from './pane/labels';
export type { ColumnOfRanks, FailureParameters, Labels, Language, Sentence, SentenceCode, SentenceParameters, SplitReason } from './catalogue';

interface Words {
  readonly sentences: Sentences;
  readonly labels: Labels;
}

const loaded = new Map<Language, Words>();

/** Loads the words of a language: a person downloads those of one. `say` and `labelsIn` need them. */
export async function loadWords(language: Language): Promise<void> {
  const { sentences, labels } = await (language === 'vi' ? import(/* webpackChunkName: "vi" */ './vi') : import(/* webpackChunkName: "en" */ './en'));
  loaded.set(language, { sentences, labels });
}

function wordsIn(language: Language): Words {
  const words = loaded.get(language);
  if (words === undefined) throw new Error(`The words of ${language} were not loaded.`);
  return words;
}

function said(sentence: Sentence, language: Language): Exclude<Said, string> {
  // Code and parameters belong together by the type of Sentence; the compiler cannot follow that through the look-up.
  const speak = wordsIn(language).sentences[sentence.code] as (values: Sentence['with']) => Said;
  const words = speak(sentence.with);
  return typeof words === 'string' ? { headline: words, details: '' } : words;
}

/** The whole sentence in a language: its headline and its details. */
export function say(sentence: Sentence, language: Language): string {
  const { headline, details } = said(sentence, language);
  return joined(headline, details);
}

/** What happened or is asked, in two lines of the pane at most. */
export function headlineOf(sentence: Sentence, language: Language): string {
  return shortHeadline(said(sentence, language).headline);
}

/** What the headline leaves out; '' for nothing. A headline whose names were shortened stands there in full. */
export function detailsOf(sentence: Sentence, language: Language): string {
  const { headline, details } = said(sentence, language);
  return joined(shortHeadline(headline) === headline ? '' : headline, details);
}

/** The words of the pane in a language. */
export function labelsIn(language: Language): Labels {
  return wordsIn(language).labels;
}

/** The add-in's language for a language tag of Excel: Vietnamese for vi-VN and the like, English for all others. */
export function languageOf(tag: string): Language {
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}
