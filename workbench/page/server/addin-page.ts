/**
 * The add-in's page as the workbench serves it: a copy in which the relay starts before anything else and Office.js comes from this
 * server instead of Microsoft's network. All else is as it was built.
 */

import { officeAddressesTo } from '../../headless/jsdom/office-library';

/** Where the server has Office.js. */
export const OFFICE_FOLDER = '/office/';

export const RELAY = '/relay.js';

/** @param hostOrigin where the workbench's own page is, whose messages the relay passes on */
export function servedPage(html: string, hostOrigin: string): string {
  const relay = `<script src="${RELAY}" data-host-origin="${hostOrigin}"></script>\n    `;
  const served = officeAddressesTo(OFFICE_FOLDER, html);
  const firstScript = served.search(/<script\b/i);
  if (firstScript < 0) throw new Error('The page of the add-in has no script');
  return served.slice(0, firstScript) + relay + served.slice(firstScript);
}
