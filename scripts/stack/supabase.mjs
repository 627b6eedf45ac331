import { readFileSync } from "node:fs";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";
import { Explained, root } from "../bootstrap.mjs";
import { startService } from "./process.mjs";
import { statePaths } from "./state.mjs";

const server = path.join(path.dirname(fileURLToPath(import.meta.url)), "api-server.mjs");

/** Lets Supabase Lite create its schemas in a database, without serving anything. */
export async function createSystemSchemas(settings, secrets, databaseUrl) {
  writeConfig(settings, secrets, databaseUrl);
  const service = startServer(settings, ["--create-schemas"]);
  await service.exited;
  if (service.child.exitCode !== 0) throw failed(settings);
}

/**
 * Starts the API on the stack's database and returns once all of it answers.
 * @returns {Promise<import('./process.mjs').Service>}
 */
export async function startApi(settings, secrets, databaseUrl) {
  writeConfig(settings, secrets, databaseUrl);
  const service = startServer(settings, []);
  const deadline = Date.now() + 60_000;
  for (const probe of ["/auth/v1/health", "/rest/v1/", "/storage/v1/bucket"]) {
    while (!(await answers(settings.apiUrl + probe, secrets.secretKey))) {
      if (service.child.exitCode !== null || Date.now() > deadline) throw failed(settings, probe);
      await sleep(50);
    }
  }
  return service;
}

/**
 * Lite's configuration: the project's `supabase/config.toml`, in which everything that differs
 * from stack to stack is set here.
 */
function writeConfig(settings, secrets, databaseUrl) {
  const config = parse(readFileSync(path.join(root, "supabase", "config.toml"), "utf8"));
  config.api = { ...config.api, port: settings.supabasePort, external_url: settings.apiUrl };
  config.db = { driver: "postgres", url: databaseUrl };
  config.auth = {
    ...config.auth,
    jwt_secret: secrets.jwtSecret,
    publishable_key: secrets.publishableKey,
    secret_key: secrets.secretKey,
    site_url: settings.appUrl,
    additional_redirect_urls: [`${settings.appUrl}/**`],
    email: { ...config.auth.email, enable_confirmations: settings.emailConfirmation },
  };
  for (const template of Object.values(config.auth.email.template ?? {})) {
    template.content_path = path.join(root, template.content_path);
  }
  const dir = path.join(statePaths(settings.stateDir).supabase, "supabase");
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, "config.json"), JSON.stringify(config, null, 2), { mode: 0o600 });
}

function startServer(settings, args) {
  const paths = statePaths(settings.stateDir);
  return startService("api", process.execPath, [server, ...args], {
    stateDir: settings.stateDir,
    // Lite keeps its files under the working directory.
    cwd: paths.supabase,
    ipc: true,
    env: {
      ...process.env,
      NODE_ENV: "production",
      LITE_TELEMETRY: "0",
      EXPERIMENTAL_STORAGE: "1",
      MAIL_DIR: paths.mail,
    },
  });
}

async function answers(url, key) {
  try {
    return (await fetch(url, { headers: { apikey: key }, signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

function failed(settings, probe) {
  const log = path.join(statePaths(settings.stateDir).logs, "api.log");
  return new Explained(
    `The local Supabase API did not ${probe ? `answer on ${probe}` : "start"}. Its log: ${log}`,
  );
}
