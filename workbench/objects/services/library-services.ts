/** What the library itself calls: that its ribbon actions and its custom functions can now be called, and what the functions gave. */

import { readArrayResults, readResults } from '../calculation/function-results';
import type { TypeDefinition } from '../definition/type-definition';

export const addinInternalService: TypeDefinition<'AddinInternalService'> = {
  methods: { NotifyActionHandlerReady: { act: () => undefined } },
};

export const customFunctions: TypeDefinition<'CustomFunctions'> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: { act: (_, { session }) => session.customFunctions.runtimeReady() },
    /** From the set CustomFunctions 1.7 on; before it the other one. */
    SetInvocationArrayResults: { act: (_, { args, session }) => session.deliver(readArrayResults(args.any(0))) },
    SetInvocationResults: { act: (_, { args, session }) => session.deliver(readResults(args.any(0))) },
  },
};
