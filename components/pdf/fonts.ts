import path from "node:path";

import { Font } from "@react-pdf/renderer";

const folder = path.join(process.cwd(), "node_modules", "geist", "dist", "fonts");
const sans = (weight: string) => path.join(folder, "geist-sans", `Geist-${weight}.ttf`);

Font.register({
  family: "Geist",
  fonts: [
    { src: sans("Regular"), fontWeight: 400 },
    { src: sans("SemiBold"), fontWeight: 600 },
  ],
});
Font.register({
  family: "Geist Mono",
  src: path.join(folder, "geist-mono", "GeistMono-Regular.ttf"),
});
// A record is not hyphenated: what is printed is what was signed.
Font.registerHyphenationCallback((word) => [word]);

const FACES = [
  { fontFamily: "Geist", fontWeight: 400 },
  { fontFamily: "Geist", fontWeight: 600 },
  { fontFamily: "Geist Mono", fontWeight: 400 },
] as const;

/** The part of a loaded font that is used here; its own types say less. */
type Face = {
  characterSet: number[];
  glyphForCodePoint: (point: number) => unknown;
  hasGlyphForCodePoint: (point: number) => boolean;
};

/**
 * Loads the fonts and asks each glyph by its character. A glyph that is first met as a part of another
 * ("L" in "Ļ") is remembered without its character, and the PDF's text would lose it.
 */
async function loadFaces(): Promise<Face[]> {
  await Promise.all(FACES.map((face) => Font.load(face)));
  const faces = FACES.map((face) => Font.getFont(face)?.data as unknown as Face);
  for (const face of faces) for (const point of face.characterSet) face.glyphForCodePoint(point);
  return faces;
}

let loaded: Promise<Face[]> | undefined;

export type Print = (text: string, longest?: number) => string;

/**
 * A function that prints any text: what the font cannot draw is written by its code point, as
 * "[U+4E2D]", so that nothing that was signed disappears; a word that is too long for its line gets a
 * space, where the layout would put a hyphen that nobody signed.
 */
export async function createPrinter(): Promise<Print> {
  const [face] = await (loaded ??= loadFaces());
  return (text, longest = 56) =>
    Array.from(
      text.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\t", " "),
      (character) => {
        const point = character.codePointAt(0) ?? 0;
        const isDrawn = character === "\n" || (face?.hasGlyphForCodePoint(point) ?? true);
        return isDrawn ? character : `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`;
      },
    )
      .join("")
      .replaceAll(new RegExp(`\\S{${longest}}(?=\\S)`, "g"), "$& ");
}
