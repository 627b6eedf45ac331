import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium that browser tests use: the one that `PLAYWRIGHT_CHROMIUM` names, the system's,
 * Playwright's own, or the one that comes inside an npm package.
 * @returns {Promise<string>} its path
 */
export async function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return named;
  const system = systemNames.map(onPath).find(Boolean);
  if (system) return system;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const packed = await import("@sparticuz/chromium");
  return packed.default.executablePath();
}

function onPath(name) {
  for (const dir of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(dir, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not here
    }
  }
  return undefined;
}
