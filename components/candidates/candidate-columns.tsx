import { defineColumns } from "@/components/data-table/types";
import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { DateText } from "@/components/ui/format";
import { Truncate } from "@/components/ui/tooltip";
import type { CandidateRow } from "@/lib/candidates/queries";

import { CandidateStatusBadge } from "./candidate-status-badge";

const nothing = <span className="text-subtle">–</span>;

export const candidateColumns = defineColumns<CandidateRow>([
  {
    id: "full_name",
    header: "Name",
    sort: "full_name",
    isPrimary: true,
    cell: ({ full_name }) => full_name,
  },
  {
    id: "job_title",
    header: "Job title",
    width: "10.5rem",
    cell: ({ job_title }) => job_title ?? nothing,
  },
  {
    id: "status",
    header: "Stage",
    width: "9rem",
    cell: ({ status }) => <CandidateStatusBadge status={status} />,
  },
  {
    id: "skills",
    header: "Skills",
    width: "11rem",
    cell: ({ skills }) =>
      skills.length > 0 ? (
        <Truncate>{skills.map(({ name }) => name).join(", ")}</Truncate>
      ) : (
        nothing
      ),
  },
  {
    id: "location",
    header: "Location",
    width: "9rem",
    isHidden: true,
    cell: ({ location }) => location ?? nothing,
  },
  {
    id: "available_from",
    header: "Available",
    width: "7.5rem",
    sort: "available_from",
    align: "end",
    cell: ({ available_from }) => <DateText value={available_from} />,
  },
  {
    id: "desired_rate",
    header: "Wants",
    width: "8.5rem",
    sort: "desired_rate",
    align: "end",
    cell: ({ desired_rate, rate_unit, currency }) => (
      <RateText value={desired_rate} unit={rate_unit} currency={currency} />
    ),
  },
  {
    id: "submissions",
    header: "Put forward",
    width: "7.5rem",
    sort: "live_submission_count",
    align: "end",
    isHidden: true,
    cell: ({ live_submission_count }) => live_submission_count,
  },
  {
    id: "owner",
    header: "Owner",
    width: "9rem",
    hideOnPhone: true,
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
]);
