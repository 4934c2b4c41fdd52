/**
 * Whatever a person pastes, and whatever stands in a file, is read in the end. Nothing is timed here: of these lengths a rule that looks at each place
 * for each place takes minutes with so many, and the test does not end. `npm run bench -- text` measures how times grow.
 */
import { functionsOfText, longTexts } from '../../text-functions';

const LENGTH = 16_000;

test('every function of a text comes to an end with every long text', async () => {
  const functions = await functionsOfText();
  expect(functions.size).toBeGreaterThan(50);
  const read = [...functions.values()].map((ofText) => [...longTexts(LENGTH).values()].map((text) => ofText(text)).length);
  expect(new Set(read)).toEqual(new Set([longTexts(1).size]));
}, 120_000);
