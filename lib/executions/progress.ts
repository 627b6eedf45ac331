import type { StepType } from "@/lib/workflows/definition";
import type { Json } from "@/lib/workflows/interpreter";

import type { ExecutionStatus, StepStatus } from "./rules";

/** An execution as `get_execution` answers; the same for everybody who may see it. */
export type Progress = {
  execution: {
    id: string;
    workflow_id: string;
    workflow_name: string;
    version: number;
    client_id: string | null;
    client_name: string | null;
    requested_by: string | null;
    requester_name: string | null;
    parent_step_id: string | null;
    status: ExecutionStatus;
    error: string | null;
    steps_taken: number;
    step_count: number;
    step_name: string | null;
    created_at: string;
    started_at: string | null;
    completed_at: string | null;
    moved_at: string;
    duration_ms: number | null;
    input: Json;
    data: Json;
    output: Json;
  };
  steps: ExecutionStep[];
  decisions: Decision[];
  deciders: { step_id: string; people: { id: string; name: string }[] }[];
  logs: LogLine[];
  children: { id: string; workflow_name: string; status: ExecutionStatus }[];
  /** The execution whose step waits for this one. */
  parent_id: string | null;
};

/** The least that who watches is told: that it moved. */
export type Told = { execution: Pick<Progress["execution"], "status" | "moved_at"> };

export type ExecutionStep = {
  id: string;
  key: string;
  name: string;
  type: StepType;
  sequence: number;
  status: StepStatus;
  attempt: number;
  attempt_limit: number;
  input: Json;
  output: Json;
  error: string | null;
  started_at: string;
  due_at: string | null;
  completed_at: string | null;
};

export type Decision = {
  step_id: string;
  kind: "approval" | "task";
  title: string;
  instructions: string | null;
  due_at: string | null;
  decision: string | null;
  comment: string | null;
  data: Json;
  decided_at: string | null;
  decided_by_name: string | null;
  escalated_at: string | null;
};

export type LogLine = {
  id: number;
  execution_step_id: string | null;
  step_key: string | null;
  status: StepStatus;
  message: string;
  data: Json;
  /** Who did it, where a person did. */
  by_name: string | null;
  error: string | null;
  started_at: string;
  completed_at: string | null;
  duration_ms: number | null;
};
