import type { Condition, Json } from "./interpreter";

/*
 * A workflow's draft, and the moves that the designer makes. Nothing is changed in place. The shape is the one that
 * the database reads and writes; the order of the lists is the order of the steps and of the ways.
 */

export const STEP_TYPES = [
  "approval",
  "task",
  "notification",
  "http_request",
  "decision",
  "delay",
  "set_data",
  "batch_generate",
  "start_workplan",
  "sub_workflow",
] as const;
export type StepType = (typeof STEP_TYPES)[number];

export type Config = { [key: string]: Json };

export type WorkflowStep = {
  /** What the data calls it; it stays. */
  key: string;
  name: string;
  description: string | null;
  type: StepType;
  is_start: boolean;
  is_required: boolean;
  config: Config;
};

export type Way = {
  from: string;
  to: string;
  label: string | null;
  condition: Condition | null;
  is_default: boolean;
};

export type Draft = { steps: WorkflowStep[]; transitions: Way[] };

/** The key of a new step: its name in small letters, with a number where it is taken. */
export function keyOf(draft: Draft, name: string): string {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^[^a-z]+|_+$/g, "")
    .slice(0, 50);
  const base = words || "step";
  const taken = new Set(draft.steps.map(({ key }) => key));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}_${number}`)) return `${base}_${number}`;
}

/** Adds a step at the end, and a way to it where `after` names one. The first step is the start. */
export function addStep(
  draft: Draft,
  {
    name,
    type,
    after,
    config = {},
  }: { name: string; type: StepType; after?: string | null; config?: Config },
): { draft: Draft; key: string } {
  const key = keyOf(draft, name);
  const step = {
    key,
    name,
    type,
    description: null,
    is_start: draft.steps.length === 0,
    is_required: true,
    config,
  };
  const next = { ...draft, steps: [...draft.steps, step] };
  return { draft: after ? addWay(next, after, key) : next, key };
}

/** Takes a step away with its ways. Where it was the start, the first that is left is. */
export function removeStep(draft: Draft, key: string): Draft {
  const steps = draft.steps.filter((step) => step.key !== key);
  const [first, ...rest] = steps;
  return {
    steps:
      first && !steps.some(({ is_start }) => is_start)
        ? [{ ...first, is_start: true }, ...rest]
        : steps,
    transitions: draft.transitions.filter(({ from, to }) => from !== key && to !== key),
  };
}

/** Changes a step. Its key stays: ways and placeholders name it. */
export function changeStep(
  draft: Draft,
  key: string,
  changes: Partial<Omit<WorkflowStep, "key">>,
): Draft {
  return {
    ...draft,
    steps: draft.steps.map((step) => (step.key === key ? { ...step, ...changes } : step)),
  };
}

/** Makes a step the one start. */
export function setStart(draft: Draft, key: string): Draft {
  return { ...draft, steps: draft.steps.map((step) => ({ ...step, is_start: step.key === key })) };
}

/** A way between two steps. The second way out of a step is its default, if it has none. */
export function addWay(draft: Draft, from: string, to: string): Draft {
  const others = draft.transitions.filter((way) => way.from === from);
  if (others.some((way) => way.to === to)) return draft;
  const is_default = others.length > 0 && !others.some((way) => way.is_default);
  return {
    ...draft,
    transitions: [...draft.transitions, { from, to, label: null, condition: null, is_default }],
  };
}

/** A way that becomes the default loses its condition. */
export function changeWay(draft: Draft, index: number, changes: Partial<Way>): Draft {
  return {
    ...draft,
    transitions: draft.transitions.map((way, at) => {
      if (at !== index) return way;
      const changed = { ...way, ...changes };
      return changed.is_default ? { ...changed, condition: null } : changed;
    }),
  };
}

/** Takes a way away; `index` is its place in the list of all. */
export function removeWay(draft: Draft, index: number): Draft {
  return { ...draft, transitions: draft.transitions.toSpliced(index, 1) };
}

/** The ways out of a step, each with its place in the list of all. */
export function waysFrom(draft: Draft, key: string): (Way & { index: number })[] {
  return draft.transitions.flatMap((way, index) => (way.from === key ? [{ ...way, index }] : []));
}

/** One place earlier or later among the ways out of its step: the first whose condition holds is taken. */
export function moveWay(draft: Draft, index: number, by: -1 | 1): Draft {
  const way = draft.transitions[index];
  const siblings = way ? waysFrom(draft, way.from) : [];
  const other = siblings[siblings.findIndex((one) => one.index === index) + by];
  if (!way || !other) return draft;
  const { index: place, ...swapped } = other;
  return { ...draft, transitions: draft.transitions.with(index, swapped).with(place, way) };
}

/** One place earlier or later in the list of steps; the path stays as it is. */
export function moveStep(draft: Draft, key: string, by: -1 | 1): Draft {
  const index = draft.steps.findIndex((step) => step.key === key);
  const [step, other] = [draft.steps[index], draft.steps[index + by]];
  if (!step || !other) return draft;
  return { ...draft, steps: draft.steps.with(index, other).with(index + by, step) };
}

/** The same steps and ways; what a file says besides does not count. */
export function isSameGraph(a: Draft, b: Draft): boolean {
  const graph = ({ steps, transitions }: Draft) => JSON.stringify([steps, transitions], sortedKeys);
  return graph(a) === graph(b);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
}
