import { defineColumns } from "@/components/data-table/types";
import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { DateText, DateTimeText } from "@/components/ui/format";
import type { SubmissionRow } from "@/lib/submissions/queries";

import { SubmissionStatusBadge } from "./submission-status-badge";

const nothing = <span className="text-subtle">–</span>;

export const submissionColumns = defineColumns<SubmissionRow>([
  {
    id: "candidate",
    header: "Candidate",
    sort: "candidate_name",
    isPrimary: true,
    cell: ({ candidate_name }) => candidate_name,
  },
  {
    id: "job",
    header: "Job",
    width: "11rem",
    sort: "job_title",
    cell: ({ job_title }) => job_title,
  },
  {
    id: "account",
    header: "Account",
    width: "9.5rem",
    cell: ({ account_name }) => account_name ?? nothing,
  },
  {
    id: "status",
    header: "Stage",
    width: "8rem",
    cell: ({ status }) => <SubmissionStatusBadge status={status} />,
  },
  {
    id: "next_interview",
    header: "Next interview",
    width: "9.5rem",
    sort: "next_interview_at",
    cell: ({ next_interview_at }) => <DateTimeText value={next_interview_at} />,
  },
  {
    id: "rate",
    header: "Rate",
    width: "8rem",
    sort: "submitted_rate",
    align: "end",
    cell: ({ submitted_rate, rate_unit, currency }) => (
      <RateText value={submitted_rate} unit={rate_unit} currency={currency} />
    ),
  },
  {
    id: "created_at",
    header: "Submitted",
    width: "7.5rem",
    sort: "created_at",
    align: "end",
    isHidden: true,
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
  {
    id: "owner",
    header: "Owner",
    width: "9rem",
    hideOnPhone: true,
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
]);
