import { rmSync } from "node:fs";
import { createDatabase, urlsOf } from "./database.mjs";
import { drawDemoImages } from "./demo-images.mjs";
import { migrate, seed } from "./migrations.mjs";
import { inForeground } from "./foreground.mjs";
import { startedAt } from "./process.mjs";
import { removeState, startStack } from "./stack.mjs";
import { loadSecrets, readStackFile, statePaths } from "./state.mjs";

/** Rebuilds and reseeds the database of a stack, running or not; the people signed in are gone. */
export async function resetDatabase(settings) {
  const running = readStackFile(settings.stateDir);
  const api = running?.pids.api;
  if (api === undefined || startedAt(api) !== running.started?.api) {
    removeState(settings.stateDir);
    await inForeground((watch) => startStack(settings, { onStart: watch }));
    console.log("Rebuilt.");
    return;
  }
  const secrets = await loadSecrets(settings.stateDir);
  const at = { ...settings, postgresPort: Number(new URL(running.databaseUrl).port) };
  const { owner } = urlsOf(at, secrets);
  await createDatabase(at, secrets, "postgres");
  rmSync(statePaths(settings.stateDir).files, { recursive: true, force: true });
  const migrated = await migrate(owner);
  const seeded = await seed(owner);
  process.kill(api, "SIGHUP");
  await drawDemoImages(owner, { apiUrl: running.apiUrl }, secrets);
  console.log(
    `Rebuilt from ${migrated.length} migrations and ${seeded.length} seed files; the running stack uses it now.`,
  );
}
