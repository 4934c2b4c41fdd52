/** Every type the host knows. To add one: name its target in `HostTargets`, write its file, and enter it here. */

import { hostObject, type HostObject, type TypeName } from './host-object';
import type { TypeDefinition } from './type-definition';
import { headerFooter, headerFooterGroup } from '../page/header-footer';
import { pageBreak, pageBreakCollection } from '../page/page-breaks';
import { pageLayout } from '../page/page-layout';
import { formatProtection } from '../range/format/format-protection';
import { range } from '../range/range';
import { rangeAreas, rangeCollection } from '../range/content/range-areas';
import { rangeBorder, rangeBorderCollection } from '../range/format/range-border';
import { rangeFill } from '../range/format/range-fill';
import { rangeFont } from '../range/format/range-font';
import { rangeFormat } from '../range/format/range-format';
import { rangeSort, tableSort } from '../range/moving/range-sort';
import { appRuntimePersistenceService, appRuntimeService } from '../services/app-runtime';
import { dynamicRibbon, ribbonButton, ribbonTab } from '../services/dynamic-ribbon';
import { addinInternalService, customFunctions } from '../services/library-services';
import { autoFilter, columnFilter } from '../sheet/auto-filter';
import { worksheetFreezePanes } from '../sheet/freeze-panes';
import { worksheet } from '../sheet/worksheet';
import { worksheetCollection } from '../sheet/worksheet-collection';
import { worksheetProtection } from '../sheet/worksheet-protection';
import { tableColumn, tableColumnCollection } from '../table/table-columns';
import { tableRow, tableRowCollection } from '../table/table-rows';
import { application } from '../workbook/application';
import { documentProperties } from '../workbook/document-properties';
import { namedItem, namedItemCollection } from '../workbook/named-item';
import { setting, settingCollection } from '../workbook/setting';
import { table, tableCollection, tableScopedCollection } from '../workbook/table';
import { workbook } from '../workbook/workbook';
import { workbookProtection } from '../workbook/workbook-protection';

const DEFINITIONS: { readonly [N in TypeName]: TypeDefinition<N> } = {
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableSort: tableSort,
  Filter: columnFilter,
  RangeSort: rangeSort,
  DocumentProperties: documentProperties,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AddinInternalService: addinInternalService,
  CustomFunctions: customFunctions,
  DynamicRibbon: dynamicRibbon,
  RibbonTab: ribbonTab,
  RibbonButton: ribbonButton,
};

export function definitionOf<N extends TypeName>(typeName: N): TypeDefinition<N> {
  return DEFINITIONS[typeName];
}

/** The objects that a batch makes by their full name (`new object` paths). */
const NEW_OBJECTS: Readonly<Record<string, HostObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': hostObject('AppRuntimeService', null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': hostObject('AppRuntimePersistenceService', null),
  'Microsoft.InternalService.AddinInternalService': hostObject('AddinInternalService', null),
  'Microsoft.ExcelServices.CustomFunctions': hostObject('CustomFunctions', null),
  'Microsoft.DynamicRibbon.DynamicRibbon': hostObject('DynamicRibbon', null),
};

export function newObject(fullName: string): HostObject | null {
  return NEW_OBJECTS[fullName] ?? null;
}
