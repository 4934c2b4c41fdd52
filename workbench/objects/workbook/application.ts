/** `workbook.application`. Calculation runs once for a batch in any case, so suspending it until the next sync changes nothing. */

import { getLocale } from 'numfmt';
import { ExcelError } from '../definition/excel-error';
import type { TypeDefinition } from '../definition/type-definition';

export const application: TypeDefinition<'Application'> = {
  properties: {
    CalculationMode: {
      get: (_, session) => session.calculation.mode,
      set: (_, value, session) => {
        if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') throw new ExcelError('InvalidArgument');
        session.calculation.mode = value;
      },
    },
    CalculationState: { since: 9, get: (_, session) => session.calculation.state },
    DecimalSeparator: { since: 11, get: (_, session) => getLocale(session.dataLocale)?.decimal ?? '.' },
    ThousandsSeparator: { since: 11, get: (_, session) => getLocale(session.dataLocale)?.group ?? ',' },
    UseSystemSeparators: { since: 11, get: () => true },
  },
  methods: {
    Calculate: {
      act: (_, { args, session }) => session.calculation.calculate(args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild'])),
    },
    SuspendApiCalculationUntilNextSync: { since: 6, act: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: 9, act: () => undefined },
  },
};
