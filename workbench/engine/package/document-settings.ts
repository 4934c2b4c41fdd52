/**
 * Document settings of add-ins, as Excel keeps them in a file.
 *
 * `Office.context.document.settings` of a task pane add-in lives in a web extension part ([MS-OWEXML]): one part for each add-in
 * with a reference to it and its settings as properties, each value as JSON text. A task panes part lists the extensions, and the
 * package itself refers to that. ExcelTS drops them all, so they are read before loading and written after saving: our add-in's
 * settings from a map, other add-ins' parts as they were (without the picture of their pane).
 */
import { xmlEncodeAttr } from '@cj-tech-master/excelts';
import { type XmlElement, findChild, findChildren, parseXml } from '@cj-tech-master/excelts/xml';
import { type Parts, RELATIONSHIPS, addContentType, addRelationship, partText, relationships, setPartText } from './parts';

/** How a file names an add-in: the id of its manifest, and where it was got from. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

/** Our add-in, sideloaded. */
export const XEPHANG_REFERENCE: AddInReference = {
  id: 'ba9be34d-a8cf-4bca-b2fc-ee50fbcfdfd2',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const FOLDER = 'xl/webextensions';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The web extensions of a file. */
export interface DocumentSettings {
  /** Our add-in's own part, or null where the file has none. */
  readonly own: string | null;
  readonly others: readonly string[];
  /** Our settings by key, in the order of the file. */
  readonly settings: ReadonlyMap<string, unknown>;
}

export function readDocumentSettings(parts: Parts, reference: AddInReference): DocumentSettings {
  let own: string | null = null;
  const others: string[] = [];
  for (const panes of relationships(parts, '').filter(({ type }) => type === TASK_PANES_TYPE)) {
    for (const { target } of relationships(parts, panes.target).filter(({ type }) => type === EXTENSION_TYPE)) {
      const xml = partText(parts, target);
      if (xml === null) continue;
      const id = findChild(parseXml(xml).root, 'we:reference')?.attributes.id ?? '';
      if (own === null && id.toLowerCase() === reference.id.toLowerCase()) own = xml;
      else others.push(xml);
    }
  }
  return { own, others, settings: own === null ? new Map() : readProperties(parseXml(own).root) };
}

function readProperties(extension: XmlElement): Map<string, unknown> {
  const properties = findChild(extension, 'we:properties');
  const entries = properties === undefined ? [] : findChildren(properties, 'we:property');
  return new Map(entries.map(({ attributes }) => [attributes.name ?? '', JSON.parse(attributes.value ?? 'null')]));
}

/** Writes all web extensions into the parts of a saved file, which has none. */
export function writeDocumentSettings(parts: Parts, file: DocumentSettings, reference: AddInReference): void {
  const ours = file.own !== null || file.settings.size > 0 ? [ownPart(file, reference)] : [];
  const extensions = [...ours, ...file.others.map(withoutPicture)];
  if (extensions.length === 0) return;
  const taskPanes = `${FOLDER}/taskpanes.xml`;
  const panes = extensions.map((xml, index) => {
    const name = `webextension${index + 1}.xml`;
    setPartText(parts, `${FOLDER}/${name}`, xml);
    addContentType(parts, `${FOLDER}/${name}`, 'application/vnd.ms-office.webextension+xml');
    const id = addRelationship(parts, taskPanes, { type: EXTENSION_TYPE, target: name });
    return `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${index}"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></wetp:taskpane>`;
  });
  setPartText(parts, taskPanes, `${XML}<wetp:taskpanes xmlns:wetp="${TASK_PANES}">${panes.join('')}</wetp:taskpanes>`);
  addContentType(parts, taskPanes, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(parts, '', { type: TASK_PANES_TYPE, target: taskPanes });
}

function ownPart({ own, settings }: DocumentSettings, reference: AddInReference): string {
  const properties = [...settings].map(([key, value]) => `<we:property name="${xmlEncodeAttr(key)}" value="${xmlEncodeAttr(JSON.stringify(value))}"/>`);
  const element = `<we:properties>${properties.join('')}</we:properties>`;
  if (own !== null) return withoutPicture(own).replace(/<we:properties\s*\/>|<we:properties\b[^>]*>[\s\S]*?<\/we:properties>/, () => element);
  const { id, version, store, storeType } = reference;
  return (
    `${XML}<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}">` +
    `<we:reference id="${xmlEncodeAttr(id)}" version="${version}" store="${xmlEncodeAttr(store)}" storeType="${storeType}"/><we:alternateReferences/>` +
    `${element}<we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`
  );
}

/** The snapshot points to an image that shows the pane where add-ins cannot run; the image is not carried along. */
function withoutPicture(xml: string): string {
  return xml.replace(/<we:snapshot\b[^>]*>[\s\S]*?<\/we:snapshot>|<we:snapshot\b[^>]*\/>/, `<we:snapshot xmlns:r="${RELATIONSHIPS}"/>`);
}
