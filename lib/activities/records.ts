/*
 * What activities and workplans hang on, as in `public.record_types` (`records.test.ts` compares): the word
 * for it, and where it lives below the organisation.
 */
export const RECORD_TYPES = {
  lead: { label: "Lead", path: "/pipeline/leads/{id}" },
  deal: { label: "Deal", path: "/pipeline/deals/{id}" },
  job: { label: "Job", path: "/talent/jobs/{id}" },
  submission: { label: "Submission", path: "/talent/submissions/{id}" },
  placement: { label: "Placement", path: "/talent/placements/{id}" },
  account: { label: "Account", path: "/pipeline/accounts/{id}" },
  contact: { label: "Contact", path: "/pipeline/contacts/{id}" },
  candidate: { label: "Candidate", path: "/talent/candidates/{id}" },
  project: { label: "Project", path: "/projects/{project}" },
  milestone: { label: "Milestone", path: "/projects/{project}/milestones/{id}" },
  client: { label: "Client", path: "/clients/{id}" },
  support_ticket: { label: "Ticket", path: "/support/{id}" },
  workflow_request: { label: "Request", path: "/workflows/requests/{id}" },
} as const satisfies Record<string, { label: string; path: string }>;

export type RecordType = keyof typeof RECORD_TYPES;
export const RECORD_TYPE_CODES = Object.keys(RECORD_TYPES) as RecordType[];

/** Where a record lives; null for a kind that this version does not know, and for a project out of reach. */
export function recordPath(
  org: string,
  type: string,
  id: string,
  project: string | null,
): string | null {
  if (!isRecordType(type)) return null;
  const { path } = RECORD_TYPES[type];
  if (path.includes("{project}") && !project) return null;
  return `/${org}${path.replace("{id}", id).replace("{project}", encodeURIComponent(project ?? ""))}`;
}

/** The word for a kind of record. */
export function recordLabel(type: string): string {
  return isRecordType(type) ? RECORD_TYPES[type].label : "Record";
}

function isRecordType(type: string): type is RecordType {
  return Object.hasOwn(RECORD_TYPES, type);
}
