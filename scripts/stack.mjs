import { enter } from "./bootstrap.mjs";

// Only the local Supabase, in the foreground. `--fresh` starts from nothing.
await enter(import.meta.url, async () => {
  const { loadEnvFiles, settingsFromEnv } = await import("./stack/settings.mjs");
  const { startStack } = await import("./stack/stack.mjs");
  const { forever, inForeground } = await import("./stack/foreground.mjs");
  loadEnvFiles();
  await inForeground(async (watch) => {
    const fresh = process.argv.includes("--fresh");
    const { settings } = await startStack(settingsFromEnv(), { fresh, onStart: watch });
    console.log(`\nSupabase  ${settings.apiUrl}\nDetails   ${settings.stateDir}/stack.json`);
    console.log("\nCtrl-C stops it.");
    await forever();
  });
});
