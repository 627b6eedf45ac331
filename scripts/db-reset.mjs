import { enter } from "./bootstrap.mjs";

// Rebuilds the local database from the migrations and seeds it again. A running stack keeps running.
await enter(import.meta.url, async () => {
  const { loadEnvFiles, settingsFromEnv } = await import("./stack/settings.mjs");
  const { resetDatabase } = await import("./stack/reset.mjs");
  loadEnvFiles();
  await resetDatabase(settingsFromEnv());
});
