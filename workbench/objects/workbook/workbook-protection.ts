/** `workbook.protection`: whether sheets can be added, removed and renamed. Passwords are not kept, so protecting with one is refused by name. */

import { notImplemented } from '../definition/excel-error';
import type { TypeDefinition } from '../definition/type-definition';

export const workbookProtection: TypeDefinition<'WorkbookProtection'> = {
  properties: { Protected: { since: 7, get: (_, session) => session.model.structureProtected } },
  methods: {
    Protect: {
      since: 7,
      act: (_, { args, session }) => {
        if (args.optionalString(0) !== null) throw notImplemented('WorkbookProtection.protect with a password');
        session.model.structureProtected = true;
      },
    },
    Unprotect: {
      since: 7,
      act: (_, { session }) => {
        session.model.structureProtected = false;
      },
    },
  },
};
