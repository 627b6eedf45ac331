import { freePorts } from "../stack/ports.mjs";
import { inForeground } from "../stack/foreground.mjs";
import { makeSettings } from "../stack/settings.mjs";
import { startCluster } from "../stack/stack.mjs";

/** Settings for a stack of tests: ports that nobody uses, and data that may be lost. */
export async function testSettings(stateDir) {
  const [port, supabasePort, postgresPort] = await freePorts(3);
  return makeSettings({ port, supabasePort, postgresPort, stateDir, durable: false });
}

/** Runs `work` on a database server of its own, which ends with it. */
export async function withCluster(stateDir, work) {
  const settings = await testSettings(stateDir);
  return inForeground(async (watch) => work(await startCluster(settings, { onStart: watch })));
}
