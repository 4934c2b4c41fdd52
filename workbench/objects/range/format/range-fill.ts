import type { TypeDefinition } from '../../definition/type-definition';
import { applyStyle, asColor, styleProperty } from './range-style';

/** Excel answers #FFFFFF for a cell without a fill, and an empty text where cells differ. */
const color = styleProperty('fillColor', asColor);

export const rangeFill: TypeDefinition<'RangeFill'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Color: {
      ...color,
      get: (target, session) => {
        const shared = color.get(target, session);
        if (shared === null) return '';
        return shared === '' ? '#FFFFFF' : shared;
      },
    },
  },
  methods: { Clear: { act: (target) => applyStyle(target, { fillColor: '' }) } },
};
