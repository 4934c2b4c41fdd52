import { en } from './en';
import { vi } from './vi';
import type { Language, Words } from './words';

const WORDS: Readonly<Record<Language, Words>> = { vi, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
