/**
 * Colours of a workbook as #RRGGBB.
 *
 * A file names a colour by its value, by a place in the theme with a tint, or by a place in a palette of 64. Office.js only
 * knows values, so all three are resolved here, as ECMA-376 part 1 says: theme colours in 20.1.6.2, tints in 18.8.19, the
 * palette in 18.8.27.
 */

/** A colour as ExcelTS holds it; its own type declares only the first two. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The theme that ExcelTS gives a new workbook: Office 2007 to 2010. In the order in which cells count theme colours. */
export const OFFICE_THEME: readonly string[] = [
  '#FFFFFF', '#000000', '#EEECE1', '#1F497D', '#4F81BD', '#C0504D', '#9BBB59', '#8064A2', '#4BACC6', '#F79646', '#0000FF', '#800080',
];

const PALETTE: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((value) => `#${value}`);

/** Palette places 64 and 65 are the system's text and window colours. */
const SYSTEM_COLORS: ReadonlyMap<number, string> = new Map([
  [64, '#000000'],
  [65, '#FFFFFF'],
]);

/** The twelve colours of a theme part, in the order in which cells count them; the Office theme where the part has none. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  const scheme = /<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/.exec(themeXml ?? '')?.[0];
  if (scheme === undefined) return OFFICE_THEME;
  const named = (name: string, fallback: string): string => {
    const entry = new RegExp(`<a:${name}>\\s*<a:(?:srgbClr val|sysClr [^>]*?lastClr)="([0-9A-Fa-f]{6})"`).exec(scheme);
    return entry?.[1] === undefined ? fallback : `#${entry[1].toUpperCase()}`;
  };
  // The part lists dark before light; cells count light before dark.
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  return order.map((name, index) => named(name, OFFICE_THEME[index] ?? '#000000'));
}

/**
 * A colour as #RRGGBB.
 *
 * @param fallback what an absent or automatic colour is: '#000000' for text and lines, '' for a fill.
 */
export function resolveColor(color: FileColor | undefined, theme: readonly string[], fallback: string): string {
  if (color === undefined) return fallback;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return tinted(theme[color.theme] ?? fallback, color.tint ?? 0);
  if (color.indexed !== undefined) return PALETTE[color.indexed] ?? SYSTEM_COLORS.get(color.indexed) ?? fallback;
  return fallback;
}

/** Lightens (tint above 0, up to 1) or darkens (below 0) by moving the lightness of HLS. */
function tinted(color: string, tint: number): string {
  if (tint === 0 || color === '') return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  if (spread === 0) return fromChannels([moved, moved, moved]);
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  // Hue and saturation stay, so each channel keeps its share of the spread.
  return fromChannels([red, green, blue].map((channel) => moved + (channel - (high + low) / 2) * (chroma / spread)));
}

function fromChannels(channels: readonly number[]): string {
  const hex = (channel: number): string =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(hex).join('')}`.toUpperCase();
}

/** #RRGGBB as the file has it. */
export function argb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`Not a colour: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}
