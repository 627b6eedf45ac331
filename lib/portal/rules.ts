import type { ClientPermission } from "@/lib/auth/permissions";
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

/** How far a run with a batch is, 0 to 100; null where nothing can be counted. */
export function runProgress(run: {
  total: number;
  successful: number;
  failed: number;
}): number | null {
  return run.total > 0 ? Math.round((100 * (run.successful + run.failed)) / run.total) : null;
}
