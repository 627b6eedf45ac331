import { readFileSync } from "node:fs";
import path from "node:path";
import { Explained } from "../bootstrap.mjs";
import { buildUnseeded } from "../checks/cluster.mjs";
import { appEnv, buildApp } from "../stack/app.mjs";
import { inForeground } from "../stack/foreground.mjs";
import { addSupabase, startCluster } from "../stack/stack.mjs";
import { statePaths } from "../stack/state.mjs";
import { runChecks } from "./check-step.mjs";
import { testSettings } from "./cluster.mjs";
import { runDatabaseTests } from "./db-step.mjs";
import { hasBrowserTests, runBrowserTests } from "./e2e-step.mjs";
import { makeReport } from "./report.mjs";
import { runVitest } from "./vitest-step.mjs";

const parts = ["check", "unit", "db", "api", "e2e"];

/**
 * Runs the tests on ports and data of their own. What follows `--` narrows a part to the files whose
 * names contain it (`--only db -- signing`); Playwright takes its own options there.
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args) {
  const { chosen, rest } = parse(args);
  const settings = await testSettings(".local/test");
  const report = makeReport();
  await inForeground(async (watch) => {
    const stack = await startCluster(settings, { fresh: true, onStart: watch });
    await runParts(stack, report, chosen, rest);
  });
  return report.finish();
}

async function runParts(stack, report, chosen, rest) {
  const { settings } = stack;
  const wanted = (part) => chosen.includes(part);
  const browser = wanted("e2e") && hasBrowserTests();
  // These two are slow and need nothing from the parts below, so they go on beside them. Whoever
  // needs one waits for it there, and fails if it failed.
  const supabase = settle(wanted("api") || browser ? addSupabase(stack) : undefined);
  const build = settle(browser ? buildForTests(stack) : undefined);

  const withoutSupabase = async () => {
    if (wanted("check")) await report.step("check", (step) => runChecks(step, stack));
    if (wanted("unit")) {
      await report.step("unit", (step) => runVitest(step, "unit", settings.stateDir, {}, rest));
    }
    if (wanted("db")) {
      await report.step("db", async (step) => {
        await buildUnseeded(stack);
        await runDatabaseTests(step, stack, rest);
      });
    }
  };
  const withSupabase = async () => {
    if (!wanted("api")) return;
    await report.step("api", async (step) => {
      await supabase();
      const env = { ...appEnv(stack), STACK_FILE: statePaths(settings.stateDir).stack };
      await runVitest(step, "api", settings.stateDir, env, rest);
    });
  };
  // The API's tests wait for one another's answers more than they work.
  await Promise.all([withoutSupabase(), withSupabase()]);
  if (browser) {
    await report.step("e2e", async (step) => {
      await supabase();
      await build();
      await runBrowserTests(step, stack, rest);
    });
  }
}

/** Lets a promise run now and its failure be noticed later, where the result is asked for. */
function settle(promise) {
  const settled = Promise.allSettled([promise]);
  return async () => {
    const [result] = await settled;
    if (result.status === "rejected") throw result.reason;
  };
}

async function buildForTests(stack) {
  try {
    await buildApp(stack, stack.settings, appEnv(stack), { quiet: true });
  } catch (error) {
    const log = path.join(statePaths(stack.settings.stateDir).logs, "build.log");
    throw new Explained(`${error.message}\n${readFileSync(log, "utf8")}`);
  }
}

function parse(args) {
  const end = args.indexOf("--");
  const [own, rest] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  if (own.length === 0) return { chosen: parts, rest };
  const [flag, value = ""] = own[0].includes("=") ? own[0].split("=") : own;
  const chosen = value.split(",");
  if (flag !== "--only" || !chosen.every((part) => parts.includes(part))) {
    throw new Explained(`Usage: npm test [-- --only ${parts.join("|")} [-- <file>…]]`);
  }
  return { chosen, rest };
}
