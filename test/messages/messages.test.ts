import { languageOf } from '../../src/messages';
import { sentences as en } from '../../src/messages/en';
import { sentences as vi } from '../../src/messages/vi';

test('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test('Vietnamese for any Vietnamese tag, English for every other', () => {
  expect(['vi-VN', 'vi', 'VI-vn', 'en-US', 'fr-FR', ''].map(languageOf)).toEqual(['vi', 'vi', 'vi', 'en', 'en', 'en']);
});
