import { createHash } from "node:crypto";
import sharp from "sharp";

import type { ImageProvider } from "./provider";

const LONG_SIDE = 1024;

/**
 * Draws a stand-in where no key is kept: the same prompt gives the same picture, with the prompt on it. It costs
 * nothing and asks nobody.
 */
export const localProvider: ImageProvider = {
  async generate(prompt, { aspectRatio = "1:1" }) {
    const [width, height] = sizeOf(aspectRatio);
    const svg = Buffer.from(draw(prompt, width, height));
    return { bytes: await sharp(svg).png({ compressionLevel: 6 }).toBuffer(), mime: "image/png" };
  },
};

function sizeOf(aspectRatio: string): [number, number] {
  const [across = 1, down = 1] = aspectRatio.split(":").map(Number);
  const longest = Math.max(across, down);
  const side = (part: number) => Math.round((LONG_SIDE * part) / longest);
  return [side(across), side(down)];
}

function draw(prompt: string, width: number, height: number): string {
  const dice = createHash("sha512").update(prompt).digest();
  const roll = (n: number) => (dice[n % dice.length] ?? 0) / 255;
  const hue = Math.round(roll(0) * 360);
  const shapes = Array.from({ length: 9 }, (_, n) => {
    const [x, y, size, turn] = [1, 2, 3, 4].map((k) => roll(n * 5 + k)) as [
      number,
      number,
      number,
      number,
    ];
    const colour = `hsl(${(hue + turn * 120) % 360} 70% ${35 + size * 40}%)`;
    const radius = 40 + size * 220;
    return turn > 0.5
      ? `<circle cx="${x * width}" cy="${y * height}" r="${radius}" fill="${colour}" opacity="0.7"/>`
      : `<rect x="${x * width - radius}" y="${y * height - radius}" width="${radius * 2}" height="${radius}" rx="24" fill="${colour}" opacity="0.7" transform="rotate(${turn * 360} ${x * width} ${y * height})"/>`;
  });
  const lines = wrap(prompt, Math.floor(width / 26)).map(
    (line, n) =>
      `<text x="40" y="${height - 130 + n * 44}" font-family="sans-serif" font-size="34" fill="#fff">${escape(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 45% 22%)"/>${shapes.join("")}
    <rect y="${height - 190}" width="100%" height="190" fill="#000" opacity="0.55"/>${lines.join("")}</svg>`;
}

/** At most three lines. */
function wrap(text: string, length: number): string[] {
  const clean = text.replaceAll(/\s+/g, " ").trim();
  const lines = [0, 1, 2].map((n) => clean.slice(n * length, (n + 1) * length));
  return lines.filter((line) => line !== "");
}

function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{C}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
