import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { generateApiKey } from "@supabase/lite";

/** Paths inside a state directory. @param {string} stateDir */
export function statePaths(stateDir) {
  return {
    secrets: path.join(stateDir, "secrets.json"),
    stack: path.join(stateDir, "stack.json"),
    postgres: path.join(stateDir, "postgres"),
    supabase: path.join(stateDir, "api"),
    files: path.join(stateDir, "api", "supabase", ".temp", "storage"),
    mail: path.join(stateDir, "mail"),
    logs: path.join(stateDir, "logs"),
  };
}

/** Makes the directories of a stack. */
export function prepareStateDir(stateDir) {
  const paths = statePaths(stateDir);
  for (const dir of [stateDir, paths.supabase, paths.mail, paths.logs])
    mkdirSync(dir, { recursive: true });
}

/**
 * @typedef {object} Secrets
 * @property {string} adminPassword the cluster's superuser, `supabase_admin`
 * @property {string} postgresPassword `postgres`: owner of the schema, not a superuser, as on Supabase
 * @property {string} testPassword `countersign_test`: a plain login for database tests
 * @property {string} jwtSecret
 * @property {string} publishableKey
 * @property {string} secretKey
 * @property {string} workflowSecretKey seals what workflows keep secret
 */

/** The secrets of this state directory, made once and kept. @returns {Promise<Secrets>} */
export async function loadSecrets(stateDir) {
  const { secrets: file } = statePaths(stateDir);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const random = () => randomBytes(32).toString("base64url");
  const secrets = {
    adminPassword: random(),
    postgresPassword: random(),
    testPassword: random(),
    jwtSecret: random(),
    publishableKey: (await generateApiKey("publishable")).key,
    secretKey: (await generateApiKey("secret")).key,
    workflowSecretKey: randomBytes(32).toString("base64"),
    // What an older version made stays; what it did not know is added.
    ...kept,
  };
  writePrivate(file, secrets);
  return secrets;
}

/** What a running (or killed) stack wrote about itself, or undefined. */
export function readStackFile(stateDir) {
  try {
    return JSON.parse(readFileSync(statePaths(stateDir).stack, "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes `stack.json`, readable by its owner only. */
export function writeStackFile(stateDir, content) {
  writePrivate(statePaths(stateDir).stack, content);
}

/** Removes `stack.json`: nothing runs here any more. */
export function removeStackFile(stateDir) {
  rmSync(statePaths(stateDir).stack, { force: true });
}

function writePrivate(file, content) {
  // Written aside and renamed, so that a reader or a crash never sees half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}
