/** One theme's share of an organisation's colour. Every value is a six-digit hex. */
export type AccentColors = {
  /** Fill of the main action and of selected things. */
  accent: string;
  /** The fill under the pointer: away from the foreground, so contrast only grows. */
  hover: string;
  /** Text and icons on the fill. */
  foreground: string;
  /** The colour as text, link or focus ring on any surface of the theme. */
  text: string;
  /** A tint behind `text`. */
  soft: string;
};

export type AccentTheme = { light: AccentColors; dark: AccentColors };

type Rgb = readonly [number, number, number];
type Lab = readonly [number, number, number];

const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;

/** The surfaces of `globals.css` that sit nearest to text, per theme: the hardest to stand on. */
export const SURFACES = {
  light: { base: "#ffffff", hardest: "#ededef", softShare: 0.1 },
  dark: { base: "#151518", hardest: "#28282c", softShare: 0.18 },
} as const;

/**
 * The colours an organisation's own hex becomes, readable in both themes whatever the hex is:
 * the fill stands out from the page (3:1), text on the fill and the colour used as text are at
 * least 4.5:1. Hue is kept; lightness gives way. Anything that is not a hex gives the default.
 */
export function accentTheme(hex: string | null | undefined): AccentTheme {
  const source = parseHex(hex) ?? DEFAULT_ACCENT;
  return { light: colorsFor(source, "light"), dark: colorsFor(source, "dark") };
}

/** WCAG 2 contrast of two hex colours, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const DEFAULT_ACCENT: Rgb = [47, 79, 196];

function colorsFor(source: Rgb, theme: keyof typeof SURFACES): AccentColors {
  const { base, hardest, softShare } = SURFACES[theme];
  const direction = theme === "light" ? -1 : 1;
  const accent = shift(source, direction, (fill) => contrast(fill, base) >= SHAPE_CONTRAST);
  // Black or white: the better of the two is never below 4.58, on any colour.
  const foreground =
    contrast(accent, "#ffffff") >= contrast(accent, "#000000") ? "#ffffff" : "#000000";
  const soft = mix(accent, base, softShare);
  const text = shift(
    source,
    direction,
    (color) => contrast(color, hardest) >= TEXT_CONTRAST && contrast(color, soft) >= TEXT_CONTRAST,
  );
  const hover = mix(foreground === "#ffffff" ? "#000000" : "#ffffff", accent, 0.1);
  return { accent, hover, foreground, text, soft };
}

/** Moves lightness in one direction, a hundredth at a time, until the colour will do. */
function shift(source: Rgb, direction: 1 | -1, isEnough: (hex: string) => boolean): string {
  const [lightness, a, b] = toLab(source);
  for (let step = 0; step <= 100; step += 1) {
    const next = lightness + (direction * step) / 100;
    if (next < 0 || next > 1) break;
    const hex = toHex(fromLab(next, a, b));
    if (isEnough(hex)) return hex;
  }
  return direction === -1 ? "#000000" : "#ffffff";
}

function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return toHex(
    [0, 1, 2].map((i) => (a[i] ?? 0) * share + (b[i] ?? 0) * (1 - share)) as unknown as Rgb,
  );
}

function parseHex(hex: string | null | undefined): Rgb | null {
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex?.trim() ?? "");
  if (!match?.[1]) return null;
  const digits = match[1].length === 3 ? match[1].replace(/./g, "$&$&") : match[1];
  return channels(`#${digits}`);
}

function channels(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function gamma(share: number): number {
  const clamped = Math.min(1, Math.max(0, share));
  return 255 * (clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055);
}

function luminance(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

// Oklab, by Björn Ottosson: equal steps of lightness look equal, and the hue stays.
function toLab(rgb: Rgb): Lab {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab(lightness: number, a: number, b: number): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
