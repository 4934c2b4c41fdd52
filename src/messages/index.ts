import type { Labels, Language, Sentence, Sentences } from './catalogue';

export { BEFORE_WORDS } from './before-words';
export type { UnrankedReason } from './pane/labels';
export type { FailureParameters, Labels, Language, Sentence, SentenceCode, SentenceParameters, SplitReason } from './catalogue';

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

/** The sentence in a language. */
export function say(sentence: Sentence, language: Language): string {
  // Code and parameters belong together by the type of Sentence; the compiler cannot follow that through the look-up.
  const speak = wordsIn(language).sentences[sentence.code] as (values: Sentence['with']) => string;
  return speak(sentence.with);
}

/** The words of the pane in a language. */
export function labelsIn(language: Language): Labels {
  return wordsIn(language).labels;
}

/** The add-in's language for a language tag of Excel: Vietnamese for vi-VN and the like, English for all others. */
export function languageOf(tag: string): Language {
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}

/** Until sentences have both parts. */
export function headlineOf(sentence: Sentence, language: Language): string {
  return say(sentence, language);
}
export function detailsOf(_sentence: Sentence, _language: Language): string {
  return '';
}
