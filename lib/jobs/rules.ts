export const JOB_STATUSES = ["draft", "open", "on_hold", "filled", "closed"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const EMPLOYMENT_TYPES = ["permanent", "contract", "temporary", "contract_to_hire"] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const REMOTE_POLICIES = ["onsite", "hybrid", "remote"] as const;
export type RemotePolicy = (typeof REMOTE_POLICIES)[number];
