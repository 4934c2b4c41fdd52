/** The service behind `Office.ribbon.requestUpdate`: which tabs show and which buttons can be pressed. */

import { ExcelError } from '../definition/excel-error';
import { hostObject } from '../definition/host-object';
import type { TypeDefinition } from '../definition/type-definition';

export const dynamicRibbon: TypeDefinition<'DynamicRibbon'> = {
  methods: {
    GetTab: { call: (_, { args }) => hostObject('RibbonTab', args.string(0)) },
    GetButton: { call: (_, { args }) => hostObject('RibbonButton', args.string(0)) },
  },
};

export const ribbonTab: TypeDefinition<'RibbonTab'> = {
  identity: (id) => ({ Id: id }),
  methods: {
    SetVisibility: {
      act: (id, { args, session }) => {
        session.runtime.tabVisible.set(id, args.boolean(0));
      },
    },
  },
};

export const ribbonButton: TypeDefinition<'RibbonButton'> = {
  identity: (id) => ({ Id: id }),
  properties: {
    Enabled: {
      get: (id, session) => session.runtime.controlEnabled.get(id) ?? true,
      set: (id, value, session) => {
        if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
        session.runtime.controlEnabled.set(id, value);
      },
    },
  },
};
