/**
 * What an add-in learns of the theme. Excel on the web tells none: there `Office.context.officeTheme` is undefined (OfficeDev/office-js#6134).
 * Excel on the desktop tells these colours, and so does the workbench, so that an add-in's dark look can be seen.
 */

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const OFFICE_THEMES = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', controlBackgroundColor: '#FFFFFF', controlForegroundColor: '#262626', isDarkTheme: false },
  dark: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#363636', controlForegroundColor: '#FFFFFF', isDarkTheme: true },
  contrast: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#000000', controlForegroundColor: '#FFFFFF', isDarkTheme: true },
} as const satisfies Readonly<Record<string, OfficeTheme>>;

/** Between the window and the relay in the frame, beside the texts that are Office.js's own. */
export type RelayMessage =
  | { readonly relay: 'started' }
  | { readonly relay: 'theme'; readonly theme: OfficeTheme }
  /** An error that no code of the add-in's page caught. */
  | { readonly relay: 'fault'; readonly text: string };

export function isRelayMessage(data: unknown): data is RelayMessage {
  return typeof data === 'object' && data !== null && 'relay' in data;
}
