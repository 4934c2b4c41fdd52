/**
 * What the library itself calls while it starts: that its ribbon actions and its custom functions can now be called. The host calls
 * neither before their time, so there is nothing to do but to know.
 */

import type { TypeDefinition } from '../type-definition';

export const addinInternalService: TypeDefinition<'AddinInternalService'> = {
  methods: { NotifyActionHandlerReady: { act: () => undefined } },
};

export const customFunctions: TypeDefinition<'CustomFunctions'> = {
  methods: { _SetOsfControlContainerReadyForCustomFunctions: { act: () => undefined } },
};
