import type { ClientPermission } from "@/lib/auth/permissions";
import { wholePercent } from "@/lib/progress";
import type { RequestStatus } from "@/lib/requests/rules";

type May = (permission: ClientPermission) => boolean;

/** A workflow that is offered to a client, with how its access stands. */
export type OfferedWorkflow = {
  workflow_id: string;
  name: string;
  description: string | null;
  /** Made for this client alone. */
  is_own: boolean;
  has_access: boolean;
  request_id: string | null;
  request_status: RequestStatus | null;
  request_notes: string | null;
  request_reason: string | null;
  requested_at: string | null;
  /** What a batch of it takes; null where it makes no images. */
  batch: { model: string | null; max_prompts: number; supports_reference_images: boolean } | null;
  /** What a run is asked for besides prompts. */
  inputs: string[];
};

/** Why a person may not run a workflow for the client, in words; null when they may. */
export function runRefusal(workflow: OfferedWorkflow, may: May): string | null {
  if (!may("workflow.run_client")) return "Your company has not given you the right to run it.";
  if (workflow.has_access) return null;
  return workflow.request_status === "pending"
    ? "Your company has asked for it. It can be run once your supplier has approved that."
    : "Your company has no access to it yet. Ask for it first.";
}

/** Why a person may not ask for a workflow, in words; null when they may. */
export function askRefusal(may: May): string | null {
  return may("workflow.request")
    ? null
    : "Your company has not given you the right to ask for workflows.";
}

/** Why a person may not judge, retry or stop, in words; null when they may. */
export function steerRefusal(may: May): string | null {
  return may("workflow.run_client")
    ? null
    : "Whoever may run workflows for your company does this.";
}

/** Why a person may not have a run tried again that failed, in words; null when they may. */
export function retryRefusal(hasAccess: boolean, may: May): string | null {
  return (
    steerRefusal(may) ?? (hasAccess ? null : "Your company's access to this workflow has ended.")
  );
}

/** Why a person may not raise tickets, in words; null when they may. */
export function reportRefusal(may: May): string | null {
  return may("ticket.write_client")
    ? null
    : "Your company has not given you the right to raise tickets.";
}

type Waiting = {
  status: string;
  steps: readonly { id: string; type: string; status: string }[];
  decisions: readonly { step_id: string; decision: string | null }[];
};

/** Whom a waiting step of a run waits for: its images, the client, its supplier; null for anything else. */
export function stepWaitsFor(
  step: Waiting["steps"][number],
  decisions: Waiting["decisions"],
): "images" | "client" | "supplier" | null {
  if (step.status !== "waiting") return null;
  if (step.type === "batch_generate") return "images";
  if (step.type !== "approval" && step.type !== "task") return null;
  return decisions.some(({ step_id, decision }) => step_id === step.id && decision === null)
    ? "client"
    : "supplier";
}

/** Whom a run waits for: what the client itself can do comes first. */
export function runWaitsFor({ status, steps, decisions }: Waiting) {
  if (status !== "waiting") return null;
  const found = steps.map((step) => stepWaitsFor(step, decisions));
  return (["client", "images", "supplier"] as const).find((who) => found.includes(who)) ?? null;
}

type Counted = { status: string; total: number; successful: number; failed: number };

/** Whether a run waits for its own images, told from how many there are. */
export function isMakingImages({ status, total, successful, failed }: Counted): boolean {
  return status === "waiting" && successful + failed < total;
}

/** How far a run with a batch is, 0 to 100; null where nothing can be counted. */
export function runProgress(run: {
  total: number;
  successful: number;
  failed: number;
}): number | null {
  return run.total > 0 ? wholePercent((100 * (run.successful + run.failed)) / run.total) : null;
}
