import type { Draft, WorkflowStep } from "./definition";
import { type Answer, type Definition, interpret, type Json, type Run } from "./interpreter";

/*
 * A walk through the real graph with sample input. Whatever reaches outside is not done but asked of the person, so
 * there is nothing that a simulation could do.
 */

export type SimulatedVisit = {
  key: string;
  status: "completed" | "failed";
  /** The data as the step found it; what it left is what the next one found. */
  before: { [key: string]: Json };
};

export type Simulation = {
  status: Run["status"];
  visits: SimulatedVisit[];
  /** The step that waits for an answer. */
  asks: { step: WorkflowStep; visit: number } | null;
  data: { [key: string]: Json };
};

/** Walks as far as the answers reach; they are given in the order in which steps ask. */
export function simulate(
  draft: Draft,
  input: { [key: string]: Json },
  answers: readonly Answer[],
): Simulation {
  const found: { [key: string]: Json }[] = [];
  let asks: Simulation["asks"] = null;
  let given = 0;
  const run = interpret(
    draft as Definition,
    input,
    (step, _data, visit) => {
      const answer = answers[given++];
      if (!answer) asks = { step: step as WorkflowStep, visit };
      return answer ?? null;
    },
    (data) => found.push(data),
  );
  const visits = run.path.map(({ key, status }, index) => ({
    key,
    status,
    before: found[index] ?? {},
  }));
  return { status: run.status, visits, asks, data: run.data };
}

/** The ways that a walk took: for each, its place in the list of all. */
export function waysTaken(draft: Draft, keys: readonly string[]): Set<number> {
  const taken = new Set<number>();
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1];
    const way = draft.transitions.findIndex(({ from, to }) => from === key && to === next);
    if (next && way >= 0) taken.add(way);
  }
  return taken;
}

/** What a step would give if it went as usual: an example for the person to change. */
export function sampleAnswer({ type, config }: WorkflowStep): Json {
  switch (type) {
    case "notification":
      return { told: 1 };
    case "http_request":
      return config["map"]
        ? {
            status: 200,
            ...Object.fromEntries(Object.keys(config["map"]).map((name) => [name, null])),
          }
        : { status: 200, body: {} };
    case "delay":
      return { until: "2030-01-01T00:00:00Z" };
    case "start_workplan":
      return { workplan_id: "00000000-0000-4000-8000-000000000000" };
    case "sub_workflow":
      return { execution_id: "00000000-0000-4000-8000-000000000000", output: {} };
    case "batch_generate":
      return { total: 3, successful: 3, failed: 0 };
    default:
      return {};
  }
}

/** An answer of a person to an approval or a task, in the shape in which the engine keeps it. */
export function decided(decision: string, data: Json): Answer {
  return {
    output: { decision, comment: null, data, decided_by: null, decided_at: null },
    ...(decision !== "completed" && { merge: { approved: decision === "approved" } }),
  };
}
