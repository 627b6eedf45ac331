import { readFileSync } from "node:fs";
import path from "node:path";
import { runTool } from "../checks/tool.mjs";
import { root } from "../bootstrap.mjs";

/**
 * Runs one project of vitest.
 * @param {import("./report.mjs").Step} step @param {"unit" | "api"} project
 * @param {string[]} wanted parts of the names of the files to run; none means all
 */
export async function runVitest(step, project, stateDir, env, wanted) {
  const output = path.join(stateDir, `${project}.json`);
  const { all } = await runTool(
    "vitest",
    [
      "run",
      ...wanted,
      `--project=${project}`,
      "--passWithNoTests",
      "--reporter=json",
      `--outputFile=${output}`,
    ],
    { env, allowFailure: true },
  );
  let result;
  try {
    result = JSON.parse(readFileSync(output, "utf8"));
  } catch {
    throw new Error(all);
  }
  for (const file of result.testResults) {
    const name = path.relative(root, file.name);
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === "passed") step.pass();
      else if (status === "failed") step.fail(`${name} › ${fullName}`, failureMessages.join("\n"));
    }
    const explained = file.assertionResults.some(({ status }) => status === "failed");
    if (file.status === "failed" && !explained) step.fail(name, file.message);
  }
}
