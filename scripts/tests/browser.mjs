import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import process from "node:process";

const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium that browser tests use: the one that `PLAYWRIGHT_CHROMIUM` names, or the first that runs.
 * A headless shell comes before a whole browser: a page costs it two thirds of the work.
 * @returns {Promise<string>} its path
 */
export async function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return named;
  for (const find of [() => onPath(shells), packed, () => onPath(browsers)]) {
    const found = await find();
    if (found && runs(found)) return found;
  }
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/** The headless shell that comes inside an npm package, for Linux on x64 only. */
async function packed() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** Libraries that it needs may be missing. */
function runs(file) {
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

function onPath(names) {
  const dirs = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => dirs.map((dir) => path.join(dir, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
