import type { TypeDefinition } from '../../definition/type-definition';
import { asBoolean, styleProperty } from './range-style';

export const formatProtection: TypeDefinition<'FormatProtection'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Locked: styleProperty('locked', asBoolean, 2),
    FormulaHidden: styleProperty('formulaHidden', asBoolean, 2),
  },
};
