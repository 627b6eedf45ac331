import type { Draft, WorkflowStep } from "./definition";
import type { Condition, Json } from "./interpreter";

/*
 * What steps and conditions read of the data, and what steps give to it, as far as both are known before anything
 * runs. `private.step_gives` says the same, and refuses what no step gives.
 */

const PLACEHOLDER = /\{\{ *data\.([A-Za-z0-9_.]+) *\}\}/g;

/** The paths that the placeholders of texts name, each once, in their order. */
export function pathsIn(...texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, path]) => path));
  return [...new Set(found)].filter((path) => path !== undefined);
}

/** The names of the secrets that a text asks for, each once. */
export function secretsIn(text: string): string[] {
  const found = text.matchAll(/\{\{ *secret\.([A-Z][A-Z0-9_]*) *\}\}/g);
  return [...new Set([...found].flatMap(([, name]) => name ?? []))];
}

/** What a run has to be given: the names that steps and conditions read, and no step gives. */
export function inputsOf({ steps, transitions }: Draft): string[] {
  const given = new Set([
    "approved",
    ...steps.map(({ key }) => key),
    ...steps.flatMap(({ type, config }) =>
      type === "set_data" ? Object.keys(config["values"] ?? {}) : [],
    ),
  ]);
  const read = [
    ...steps.flatMap(({ config }) => pathsIn(JSON.stringify(config))),
    ...steps.flatMap(({ type, config }) =>
      type === "batch_generate" && typeof config["prompts"] === "string" ? [config["prompts"]] : [],
    ),
    ...transitions.flatMap(({ condition }) => fieldsOf(condition)),
  ].map((name) => name.split(".")[0] ?? "");
  return [...new Set(read)].filter((name) => /^\w+$/.test(name) && !given.has(name)).toSorted();
}

function fieldsOf(condition: Condition | null): string[] {
  if (!condition) return [];
  if ("and" in condition) return condition.and.flatMap(fieldsOf);
  if ("or" in condition) return condition.or.flatMap(fieldsOf);
  if ("not" in condition) return fieldsOf(condition.not);
  return [condition.field];
}

/** The fields that a condition can ask for, as far as they are known before anything runs. */
export function fieldsIn(draft: Draft): string[] {
  return [...new Set([...inputsOf(draft), ...draft.steps.flatMap(givenBy)])];
}

/** The fields that are there when a step begins: the input, and what the steps before it give. */
export function fieldsBefore(draft: Draft, key: string): string[] {
  const before = new Set<string>();
  const open = [key];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const { from } of draft.transitions.filter(({ to }) => to === at)) {
      if (!before.has(from)) open.push(from);
      before.add(from);
    }
  }
  const steps = draft.steps.filter((step) => before.has(step.key));
  return [...new Set([...inputsOf(draft), ...steps.flatMap(givenBy)])];
}

function givenBy({ key, type, config }: WorkflowStep): string[] {
  const own = (...names: string[]) => names.map((name) => `${key}.${name}`);
  switch (type) {
    case "approval":
      return ["approved", ...own("decision", "comment")];
    case "task":
      return own("decision", "comment");
    case "set_data":
      return Object.keys(config["values"] ?? {});
    case "http_request":
      return own("status", ...(config["map"] ? Object.keys(config["map"]) : ["body"]));
    case "batch_generate":
      return own("total", "successful", "failed");
    case "start_workplan":
      return own("workplan_id", "record_id");
    case "sub_workflow":
      return own("execution_id", "output");
    default:
      return [];
  }
}

/** Data in which each path has its value, for the renderer. */
export function dataOf(entries: readonly { path: string; value: Json }[]): { [key: string]: Json } {
  const data: { [key: string]: Json } = {};
  for (const { path, value } of entries) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    let at = data;
    for (const name of names) at = objectIn(at, name);
    at[last] ??= value;
  }
  return data;
}

function objectIn(data: { [key: string]: Json }, name: string): { [key: string]: Json } {
  const found = data[name];
  if (typeof found === "object" && found !== null && !Array.isArray(found)) return found;
  const made = {};
  data[name] = made;
  return made;
}
