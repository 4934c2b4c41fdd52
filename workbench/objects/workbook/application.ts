/** `workbook.application`. Formulas keep their stored results for now, so there is nothing to calculate or to suspend: the calls that ask for it change nothing. */

import { getLocale } from 'numfmt';
import { ExcelError } from '../excel-error';
import type { TypeDefinition } from '../type-definition';

export const application: TypeDefinition<'Application'> = {
  properties: {
    CalculationMode: {
      get: (_, session) => session.calculationMode,
      set: (_, value, session) => {
        if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') throw new ExcelError('InvalidArgument');
        session.calculationMode = value;
      },
    },
    CalculationState: { since: 9, get: () => 'Done' },
    DecimalSeparator: { since: 11, get: (_, session) => getLocale(session.dataLocale)?.decimal ?? '.' },
    ThousandsSeparator: { since: 11, get: (_, session) => getLocale(session.dataLocale)?.group ?? ',' },
    UseSystemSeparators: { since: 11, get: () => true },
  },
  methods: {
    Calculate: {
      act: (_, { args }) => {
        args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      },
    },
    SuspendApiCalculationUntilNextSync: { since: 6, act: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: 9, act: () => undefined },
  },
};
