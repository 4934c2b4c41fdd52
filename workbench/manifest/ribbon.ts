/** The add-in's part of the ribbon as its manifest describes it, in the language of Excel's interface. */

import { ManifestResources, resourceId } from './resources';

/** Either runs a function of the add-in or shows its pane. */
export type ControlAction = { readonly kind: 'function'; readonly functionName: string } | { readonly kind: 'pane' };

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  /** Excel's tooltip: a title and a sentence. */
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses of the icon by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ControlAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** The groups that the manifest adds to tabs, in its order. @throws {Error} for controls and actions that the workbench does not have */
export function readRibbon(document: Document, locale: string): readonly RibbonGroup[] {
  const resources = new ManifestResources(document);
  return [...document.querySelectorAll('ExtensionPoint Group')].map((group) => ({
    id: group.getAttribute('id') ?? '',
    label: resources.value(resourceId(group, ':scope > Label'), locale),
    controls: [...group.querySelectorAll(':scope > Control')].map((control) => readControl(control, { resources, locale })),
  }));
}

function readControl(control: Element, { resources, locale }: { readonly resources: ManifestResources; readonly locale: string }): RibbonControl {
  const id = control.getAttribute('id') ?? '';
  const type = control.getAttribute('xsi:type');
  if (type !== 'Button') throw new Error(`The control ${id} is a ${String(type)}: the workbench has only buttons`);
  const text = (selector: string): string => resources.value(resourceId(control, selector), locale);
  const icons = [...control.querySelectorAll(':scope > Icon > *')].map((image) => {
    const address = resources.value(image.getAttribute('resid') ?? '', locale);
    return [Number(image.getAttribute('size')), address] as const;
  });
  return {
    id,
    label: text(':scope > Label'),
    tip: { title: text(':scope > Supertip > Title'), description: text(':scope > Supertip > Description') },
    icons: new Map(icons),
    action: readAction(control, id),
  };
}

function readAction(control: Element, id: string): ControlAction {
  const action = control.querySelector(':scope > Action');
  const type = action?.getAttribute('xsi:type');
  if (type === 'ShowTaskpane') return { kind: 'pane' };
  const functionName = action?.querySelector('FunctionName')?.textContent.trim();
  if (type === 'ExecuteFunction' && functionName !== undefined) return { kind: 'function', functionName };
  throw new Error(`The action ${String(type)} of the control ${id} is not one that the workbench has`);
}
