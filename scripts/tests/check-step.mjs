import { checkAdvisors, checkCanary } from "../checks/advisors.mjs";
import { buildUnseeded, unseeded } from "../checks/cluster.mjs";
import { staticChecks } from "../checks/static.mjs";
import { checkPermissions } from "../checks/permissions.mjs";
import { checkTypes } from "../checks/types.mjs";

/** Runs every check; each counts as one. @param {import("./report.mjs").Step} step */
export async function runChecks(step, cluster) {
  for (const { name, run } of staticChecks) await attempt(step, name, run);
  const url = await buildUnseeded(cluster);
  await attempt(step, "generated types", () => checkTypes(url));
  await attempt(step, "generated permissions", () => checkPermissions(url));
  await attempt(step, "advisors", () => checkAdvisors(cluster, unseeded));
  await attempt(step, "advisors' canary", () => checkCanary(cluster));
}

async function attempt(step, name, run) {
  try {
    await run();
    step.pass();
  } catch (error) {
    step.fail(name, error.message);
  }
}
