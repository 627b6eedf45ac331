import process from "node:process";
import { Explained } from "../bootstrap.mjs";
import { appEnv, buildApp, startApp, startWorker } from "./app.mjs";
import { forever, inForeground } from "./foreground.mjs";
import { assertPortsFree } from "./ports.mjs";
import { hostedUrl, loadEnvFiles, settingsFromEnv } from "./settings.mjs";
import { makeServices } from "./services.mjs";
import { claim, startStack } from "./stack.mjs";
import { prepareStateDir } from "./state.mjs";

const accounts = [
  ["system.admin@example.com", "runs the installation"],
  ["org.admin@example.com", "runs the organisation"],
  ["supplier.pm@example.com", "manages projects for the supplier"],
  ["customer.pm@example.com", "signs for the customer"],
  ["contributor@example.com", "works on deliverables"],
  ["viewer@example.com", "reads"],
  ["client.user@example.com", "one of a client's people"],
  ["other.admin@example.com", "runs a second organisation"],
];

/** `npm start` and `npm run dev`: everything, in the foreground. @param {'start' | 'dev'} command */
export async function serve(command) {
  loadEnvFiles();
  const settings = settingsFromEnv();
  await claim(settings.stateDir);
  await assertPortsFree([{ name: "PORT", port: settings.port }]);
  const hosted = hostedUrl();
  await inForeground(async (watch) => {
    await (hosted ? serveHosted : serveLocal)(settings, command, watch);
    console.log(`\nCountersign  ${settings.appUrl}`);
    if (hosted) console.log(`Supabase     ${hosted}`);
    else printAccounts(settings);
    console.log("\nCtrl-C stops everything.");
    await forever();
  });
}

async function serveLocal(settings, command, watch) {
  const stack = await startStack(settings, { onStart: watch });
  const env = appEnv(stack);
  stack.add(startWorker(settings, env));
  if (command === "start") await buildApp(stack, settings, env);
  stack.add(await startApp(settings, env, command));
}

/** The environment names a Supabase project: its schema is pushed with the Supabase CLI, not from here. */
async function serveHosted(settings, command, watch) {
  if (!process.env.NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY)
    throw new Explained(
      "NEXT_PUBLIC_SUPABASE_URL is set, but not NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY.",
    );
  prepareStateDir(settings.stateDir);
  const services = makeServices();
  watch(services);
  const env = { ...process.env, APP_URL: settings.appUrl, NEXT_TELEMETRY_DISABLED: "1" };
  if (env.DATABASE_URL) services.add(startWorker(settings, env));
  else
    console.log(
      "DATABASE_URL is not set, so no worker runs here: mail and reminders wait for `npm run worker`.",
    );
  if (command === "start") await buildApp(services, settings, env);
  services.add(await startApp(settings, env, command));
}

function printAccounts(settings) {
  console.log(
    `Supabase     ${settings.apiUrl}\nMail         ${settings.appUrl}/dev/mail\n\nDemo accounts, password "countersign":`,
  );
  for (const [email, role] of accounts) console.log(`  ${email.padEnd(28)} ${role}`);
}
