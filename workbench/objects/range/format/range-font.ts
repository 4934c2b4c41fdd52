import type { TypeDefinition } from '../../definition/type-definition';
import { asBoolean, asColor, asNumber, asText, asWord, styleProperty } from './range-style';

export const rangeFont: TypeDefinition<'RangeFont'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Bold: styleProperty('bold', asBoolean),
    Italic: styleProperty('italic', asBoolean),
    Color: styleProperty('fontColor', asColor),
    Name: styleProperty('fontName', asText),
    Size: styleProperty('fontSize', asNumber({ from: 1, to: 409 })),
    Underline: styleProperty('underline', asWord('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
    Strikethrough: styleProperty('strikethrough', asBoolean, 9),
    Subscript: styleProperty('subscript', asBoolean, 9),
    Superscript: styleProperty('superscript', asBoolean, 9),
  },
};
