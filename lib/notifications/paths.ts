import { recordPath } from "@/lib/activities/records";

const SEGMENTS: Record<string, string> = {
  milestone: "milestones",
  deliverable: "deliverables",
  variation: "variations",
};

type Place = {
  organisation: string | null;
  project: string | null;
  subjectType: string;
  /** Where the record is addressed by its id. */
  subjectId?: string;
  label: string;
  data?: Record<string, unknown>;
};

/**
 * Where the record lives; null when the person no longer reaches it. A label begins with the record's
 * reference, which never changes.
 */
export function pathOf(place: Place): string | null {
  const { organisation, project, subjectType, label } = place;
  if (!organisation) return null;
  if (subjectType === "activity") return activityPath({ ...place, organisation });
  if (subjectType === "ticket") return ticketPath({ ...place, organisation });
  if (subjectType === "organisation") return `/${organisation}`;
  if (subjectType === "workflow_execution") return executionPath(organisation, place.data);
  if (subjectType === "workflow_request") return requestPath(organisation, place.data);
  if (!project) return null;
  const base = `/${organisation}/projects/${encodeURIComponent(project)}`;
  const segment = SEGMENTS[subjectType];
  return segment ? `${base}/${segment}/${encodeURIComponent(label.split(" ")[0] ?? "")}` : base;
}

/** The supplier's people see the execution, or what it asks of them; a client's people their portal. */
function executionPath(organisation: string, data: Record<string, unknown> = {}): string | null {
  const { execution_id, client_id, step_id } = data;
  if (typeof client_id === "string" && typeof step_id === "string")
    return `/portal/${client_id}/decisions#${step_id}`;
  if (typeof client_id === "string" && typeof execution_id === "string")
    return `/portal/${client_id}/runs/${execution_id}`;
  if (typeof step_id === "string") return `/${organisation}/queue/decisions#${step_id}`;
  return typeof execution_id === "string" ? `/${organisation}/executions/${execution_id}` : null;
}

/** The desk for the supplier's people, the portal for a client's. */
function ticketPath({ organisation, subjectId, data = {} }: Place & { organisation: string }) {
  if (!subjectId) return null;
  const { client_id } = data;
  return typeof client_id === "string"
    ? `/portal/${client_id}/tickets/${subjectId}`
    : `/${organisation}/support/${subjectId}`;
}

/** Who asked is led to the company's portal, who decides to the list of requests. */
function requestPath(organisation: string, data: Record<string, unknown> = {}): string {
  const { client_id } = data;
  return typeof client_id === "string"
    ? `/portal/${client_id}/workflows`
    : `/${organisation}/workflows/requests`;
}

/** An activity is seen on its record; several at once, in the list of what there is to do. */
function activityPath({ organisation, project, data = {} }: Place & { organisation: string }) {
  const { entity_type, entity_id, count } = data;
  const work = `/${organisation}/work`;
  if (typeof entity_type !== "string" || typeof entity_id !== "string" || Number(count) > 1)
    return work;
  const path = recordPath(organisation, entity_type, entity_id, project);
  return path ? `${path}#work` : work;
}
