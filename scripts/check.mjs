import { enter } from "./bootstrap.mjs";

// All static checks, and those that need a migrated database, on a throw-away one.
await enter(import.meta.url, async () => {
  const { makeReport } = await import("./tests/report.mjs");
  const { runChecks } = await import("./tests/check-step.mjs");
  const { withCluster } = await import("./tests/cluster.mjs");
  const report = makeReport();
  await withCluster(".local/check", async (cluster) => {
    await report.step("check", (step) => runChecks(step, cluster));
  });
  return report.finish();
});
