import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { runTool } from "../checks/tool.mjs";
import { appEnv, startApp, startWorker } from "../stack/app.mjs";
import { statePaths } from "../stack/state.mjs";
import { findBrowser } from "./browser.mjs";

/** Whether there is anything to run. */
export function hasBrowserTests() {
  const dir = path.join(root, "e2e");
  return (
    existsSync(dir) &&
    readdirSync(dir, { recursive: true }).some((name) => name.endsWith(".spec.ts"))
  );
}

/**
 * Runs the browser tests against the built application on the test stack.
 * @param {import("./report.mjs").Step} step
 */
export async function runBrowserTests(step, stack, args) {
  const { settings } = stack;
  const env = appEnv(stack);
  stack.add(startWorker(settings, env));
  stack.add(await startApp(settings, env, "start"));
  const output = path.join(settings.stateDir, "e2e.json");
  const { all } = await runTool("playwright", ["test", "--reporter=json", ...args], {
    env: {
      ...env,
      STACK_FILE: statePaths(settings.stateDir).stack,
      E2E_BASE_URL: settings.appUrl,
      E2E_CHROMIUM: await findBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: output,
    },
    allowFailure: true,
  });
  if (!existsSync(output)) throw new Error(all);
  const result = JSON.parse(readFileSync(output, "utf8"));
  for (const error of result.errors) step.fail("e2e", error.message);
  for (const suite of result.suites) readSuite(step, suite, []);
}

function readSuite(step, suite, parents) {
  const titles = [...parents, suite.title];
  for (const spec of suite.specs) {
    const name = [...titles, spec.title].join(" › ");
    const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors));
    const skipped = spec.tests.every((test) => test.status === "skipped");
    if (spec.tests.some((test) => test.status === "flaky")) step.warn(name, errors[0]?.message);
    if (spec.ok && !skipped) step.pass();
    else if (!spec.ok) step.fail(name, errors.map(({ message }) => message).join("\n\n"));
  }
  for (const child of suite.suites ?? []) readSuite(step, child, titles);
}
