import type { Draft } from "./definition";
import { type Answer, type Definition, interpret, type Json } from "./interpreter";

/*
 * What was recorded, walked again through a draft: the same input, and of every step that reaches outside the answer
 * that it gave then.
 */

export type RecordedStep = {
  key: string;
  type: string;
  status: string;
  output: Json;
  error: string | null;
};
export type Recorded = {
  id: string;
  version: number | null;
  status: "completed" | "failed";
  created_at: string;
  input: { [key: string]: Json };
  steps: RecordedStep[];
};

export type Replayed = {
  id: string;
  version: number | null;
  created_at: string;
  /** The steps that it took, and those that the draft would take. */
  before: string[];
  after: string[];
  /** It reaches a step of which nothing was recorded, and nothing can be said beyond. */
  isOpen: boolean;
  /** Ends otherwise, or goes elsewhere. */
  isDifferent: boolean;
};

/** Walks a recorded execution through a draft. Without effects; where an answer was not recorded, it waits. */
export function replay(draft: Draft, recorded: Recorded): Replayed {
  const run = interpret(draft as Definition, recorded.input, ({ key }, _data, visit) => {
    const visits = recorded.steps.filter((step) => step.key === key);
    const step = visits[visit];
    return step ? answerOf(step) : null;
  });
  const before = recorded.steps.map(({ key }) => key);
  const after = run.path.map(({ key }) => key);
  const isOpen = run.status === "waiting";
  return {
    id: recorded.id,
    version: recorded.version,
    created_at: recorded.created_at,
    before,
    after,
    isOpen,
    isDifferent: isOpen || run.status !== recorded.status || before.join(" ") !== after.join(" "),
  };
}

function answerOf({ type, status, output, error }: RecordedStep): Answer {
  if (status === "failed") return { error: error ?? "failed" };
  const decision =
    typeof output === "object" && output !== null && !Array.isArray(output)
      ? output["decision"]
      : null;
  return {
    ...(output !== null && { output }),
    ...(type === "approval" && { merge: { approved: decision === "approved" } }),
  };
}
