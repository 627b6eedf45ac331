import path from "node:path";
import process from "node:process";
import { existsSync } from "node:fs";
import { Explained, root } from "../bootstrap.mjs";

/**
 * @typedef {object} Settings where one stack lives: its ports and its directory
 * @property {number} port the application
 * @property {number} supabasePort the Supabase API
 * @property {number} postgresPort
 * @property {string} stateDir absolute path
 * @property {string} appUrl
 * @property {string} apiUrl
 * @property {boolean} emailConfirmation whether a new account must confirm its e-mail address
 * @property {boolean} durable whether a power cut may lose nothing; tests give that up for speed
 * @property {boolean} logMail whether sent mail is announced on the console
 */

/** Reads `.env` and `.env.local` (the latter wins; the real environment wins over both). */
export function loadEnvFiles() {
  for (const file of [".env.local", ".env"]) {
    const full = path.join(root, file);
    if (existsSync(full)) process.loadEnvFile(full);
  }
}

/** The settings that the environment asks for. @returns {Settings} */
export function settingsFromEnv(env = process.env) {
  return makeSettings({
    port: portFrom(env, "PORT", 3000),
    supabasePort: portFrom(env, "SUPABASE_PORT", 54321),
    postgresPort: portFrom(env, "POSTGRES_PORT", 54322),
    stateDir: env.STATE_DIR || ".local",
    emailConfirmation: env.AUTH_EMAIL_CONFIRMATION === "true",
    appUrl: env.APP_URL || undefined,
  });
}

/** Completes settings that were given in part. @returns {Settings} */
export function makeSettings({ stateDir, appUrl, ...rest }) {
  return {
    emailConfirmation: false,
    durable: true,
    logMail: true,
    ...rest,
    stateDir: path.resolve(root, stateDir),
    appUrl: appUrl ?? `http://localhost:${rest.port}`,
    apiUrl: `http://127.0.0.1:${rest.supabasePort}`,
  };
}

/** The hosted or self-hosted project that the environment points at, if it does. */
export function hostedUrl(env = process.env) {
  return env.NEXT_PUBLIC_SUPABASE_URL || undefined;
}

function portFrom(env, name, fallback) {
  if (!env[name]) return fallback;
  const value = Number(env[name]);
  if (Number.isInteger(value) && value > 0 && value < 65536) return value;
  throw new Explained(`${name}=${env[name]} is not a port number.`);
}
