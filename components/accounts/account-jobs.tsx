import { JobStatusBadge } from "@/components/jobs/job-status-badge";
import { RecordList } from "@/components/layout/record-list";
import type { AccountJob } from "@/lib/accounts/queries";

/** The jobs of an account or a contact, for those who read them. */
export function AccountJobs({ jobs, org }: { jobs: AccountJob[]; org: string }) {
  if (jobs.length === 0) return null;
  return (
    <RecordList
      title="Jobs"
      empty=""
      records={jobs.map(({ id, title, status, openings }) => ({
        id,
        name: title,
        href: `/${org}/talent/jobs/${id}`,
        detail: openings === 1 ? "1 opening" : `${openings} openings`,
        facts: <JobStatusBadge status={status} />,
      }))}
    />
  );
}
