/*
 * What a workflow does, said a second time: small, pure, and independent of the engine in the database, which a
 * property test holds against it. Simulation walks the graph with it; it has no effects, because it cannot have any.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Data = { [key: string]: Json };

export type Condition =
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition }
  | { field: string; operator: string; value?: Json };

export type Step = {
  key: string;
  type: string;
  is_start?: boolean;
  is_required?: boolean;
  config: Data;
};
export type Transition = {
  from: string;
  to: string;
  condition?: Condition | null;
  is_default?: boolean;
};
export type Definition = { steps: Step[]; transitions: Transition[] };

/** What a step gives where it is not to be worked out: a decision, an answer from outside. */
export type Answer = { output?: Json; merge?: Data } | { error: string };
/** Null where the answer is not known yet: the walk stops there. */
export type Ask = (step: Step, data: Data, visit: number) => Answer | null;

export type Visit = { key: string; status: "completed" | "failed" };
export type Run = { status: "completed" | "failed" | "waiting"; path: Visit[]; data: Data };

/** Texts are compared and measured as the database keeps them. */
const UTF8 = new TextEncoder();

const MAX_STEPS = 1000;
/** Of the data of an execution, and of what the placeholders of one step stand for. */
const MAX_BYTES = 1_000_000;

/**
 * Walks a definition from its start to an end. `ask` answers for every step but `decision` and `set_data`; `onStep` is
 * told the data that each step finds.
 */
export function interpret(
  { steps, transitions }: Definition,
  input: Data,
  ask: Ask,
  onStep?: (data: Data) => void,
): Run {
  const path: Visit[] = [];
  let data = input;
  let step = steps.find((candidate) => candidate.is_start);
  while (step) {
    const { key } = step;
    onStep?.(data);
    const answer =
      path.length >= MAX_STEPS ? { error: "too many steps" } : perform(step, data, path, ask);
    if (!answer) return { status: "waiting", path, data };
    const after = "error" in answer ? null : withAnswer(data, key, answer);
    path.push({ key, status: after ? "completed" : "failed" });
    if (!after && step.is_required !== false) return { status: "failed", path, data };
    data = after ?? data;
    const next = nextOf(transitions, key, data);
    step = next && steps.find((candidate) => candidate.key === next.to);
  }
  return { status: "completed", path, data };
}

/** Null for what grew too large. */
function withAnswer(data: Data, key: string, answer: Exclude<Answer, { error: string }>) {
  const after = {
    ...data,
    ...(answer.output !== undefined && { [key]: answer.output }),
    ...answer.merge,
  };
  return sizeOf(after) > MAX_BYTES ? null : after;
}

function perform(step: Step, data: Data, path: Visit[], ask: Ask): Answer | null {
  if (step.type === "decision") return {};
  if (step.type === "set_data") {
    const template = step.config["values"] ?? {};
    const named = JSON.stringify(template).matchAll(/\{\{ *data\.([A-Za-z0-9_.]+) *\}\}/g);
    const filled = [...named].reduce((sum, [, name]) => sum + sizeOf(at(data, name ?? "")), 0);
    if (filled > MAX_BYTES) return { error: "too large" };
    const values = render(template, data) as Data;
    return { output: values, merge: values };
  }
  return ask(step, data, path.filter(({ key }) => key === step.key).length);
}

/** The first way whose condition holds, else the default. */
function nextOf(transitions: Transition[], key: string, data: Data): Transition | undefined {
  const ways = transitions.filter(({ from }) => from === key);
  return (
    ways.find((way) => !way.is_default && (!way.condition || holds(way.condition, data))) ??
    ways.find((way) => way.is_default)
  );
}

/** Whether a condition holds. Two different types are never equal, greater or less. */
export function holds(condition: Condition, data: Json): boolean {
  if ("and" in condition) return condition.and.every((part) => holds(part, data));
  if ("or" in condition) return condition.or.some((part) => holds(part, data));
  if ("not" in condition) return !holds(condition.not, data);
  const actual = at(data, condition.field);
  const wanted = condition.value ?? null;
  switch (condition.operator) {
    case "equals":
      return isSame(actual, wanted);
    case "not_equals":
      return !isSame(actual, wanted);
    case "exists":
      return (actual !== null) === (condition.value ?? true);
    case "in":
      return includes(wanted, [actual]);
    case "contains":
      if (Array.isArray(actual)) return includes(actual, [wanted]);
      return (
        typeof actual === "string" &&
        typeof wanted === "string" &&
        actual.toLowerCase().includes(wanted.toLowerCase())
      );
    case "greater_than":
      return compare(actual, wanted) > 0;
    case "less_than":
      return compare(actual, wanted) < 0;
    default:
      return false;
  }
}

/** The value at a dotted path; null where there is none. */
function at(data: Json, path: string): Json {
  return path.split(".").reduce<Json>((value, part) => {
    if (Array.isArray(value)) return /^\d+$/.test(part) ? (value[Number(part)] ?? null) : null;
    if (value === null || typeof value !== "object") return null;
    return Object.hasOwn(value, part) ? (value[part] ?? null) : null;
  }, data);
}

/** Fills placeholders: alone they keep their type, within a text they are text. What is filled in is not read again. */
export function render(template: Json, data: Json): Json {
  if (Array.isArray(template)) return template.map((item) => render(item, data));
  if (template !== null && typeof template === "object") {
    return Object.fromEntries(Object.entries(template).map(([k, v]) => [k, render(v, data)]));
  }
  if (typeof template !== "string") return template;
  const alone = /^\{\{ *data\.([A-Za-z0-9_.]+) *\}\}$/.exec(template)?.[1];
  if (alone) return at(data, alone);
  return template.replaceAll(
    /\{\{ *(data|secret)\.([A-Za-z0-9_.]+) *\}\}/g,
    (_, kind: string, path: string) => (kind === "data" ? textOf(at(data, path)) : ""),
  );
}

/** NaN, which is neither more nor less, for what cannot be compared. */
function compare(a: Json, b: Json): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== "string" || typeof b !== "string") return Number.NaN;
  const [left, right] = [UTF8.encode(a), UTF8.encode(b)];
  const differs = left.findIndex((byte, index) => byte !== right[index]);
  return differs === -1
    ? left.length - right.length
    : (left[differs] ?? 0) - (right[differs] ?? -1);
}

function isSame(a: Json, b: Json): boolean {
  return textOf(a, true) === textOf(b, true);
}

/** PostgreSQL's `a @> b`. */
function includes(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return b.every((wanted) =>
      a.some((item) =>
        wanted !== null && typeof wanted === "object"
          ? item !== null && typeof item === "object" && includes(item, wanted)
          : isSame(item, wanted),
      ),
    );
  }
  if (Array.isArray(a) || Array.isArray(b)) return false;
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") {
    return Object.entries(b).every(
      ([key, value]) => Object.hasOwn(a, key) && includes(a[key] ?? null, value),
    );
  }
  return isSame(a, b);
}

const sizeOf = (value: Json) => UTF8.encode(textOf(value, true)).length;

/** The text of a value as PostgreSQL writes it: keys by length, then by bytes. A text alone stands without quotes. */
function textOf(value: Json, quoted = false): string {
  if (value === null) return quoted ? "null" : "";
  if (Array.isArray(value)) return `[${value.map((item) => textOf(item, true)).join(", ")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).toSorted(
      ([a], [b]) => a.length - b.length || (a < b ? -1 : 1),
    );
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}: ${textOf(v, true)}`).join(", ")}}`;
  }
  return typeof value === "string" && !quoted ? value : JSON.stringify(value);
}
