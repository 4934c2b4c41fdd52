/** The services behind `Office.addin`: show and hide the pane, and start with the document. */

import { ExcelError } from '../definition/excel-error';
import type { TypeDefinition } from '../definition/type-definition';

export const appRuntimeService: TypeDefinition<'AppRuntimeService'> = {
  methods: {
    GetAppRuntimeState: { call: (_, { session }) => (session.runtime.paneVisible ? 'Visible' : 'Background') },
    SetAppRuntimeState: {
      act: (_, { args, session }) => {
        const state = args.string(0);
        if (state !== 'Visible' && state !== 'Background') throw new ExcelError('InvalidArgument');
        session.runtime.paneVisible = state === 'Visible';
      },
    },
  },
};

export const appRuntimePersistenceService: TypeDefinition<'AppRuntimePersistenceService'> = {
  methods: {
    GetAppRuntimeStartState: { call: (_, { session }) => (session.runtime.startsWithDocument ? 'Background' : 'Inactive') },
    SetAppRuntimeStartState: {
      act: (_, { args, session }) => {
        const state = args.string(0);
        if (state !== 'Background' && state !== 'Inactive') throw new ExcelError('InvalidArgument');
        session.runtime.startsWithDocument = state === 'Background';
      },
    },
  },
};
