import { defineColumns } from "@/components/data-table/types";
import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { DateText } from "@/components/ui/format";
import type { JobRow } from "@/lib/jobs/queries";

import { JobStatusBadge } from "./job-status-badge";
import { EMPLOYMENT_TYPE } from "./job-words";

const nothing = <span className="text-subtle">–</span>;

export const jobColumns = defineColumns<JobRow>([
  { id: "title", header: "Title", sort: "title", isPrimary: true, cell: ({ title }) => title },
  {
    id: "account",
    header: "Account",
    width: "10.5rem",
    sort: "account_name",
    cell: ({ account_name }) => account_name ?? nothing,
  },
  {
    id: "status",
    header: "Stage",
    width: "7rem",
    cell: ({ status }) => <JobStatusBadge status={status} />,
  },
  {
    id: "type",
    header: "Type",
    width: "9rem",
    isHidden: true,
    cell: ({ employment_type }) => EMPLOYMENT_TYPE[employment_type],
  },
  {
    id: "openings",
    header: "Filled",
    width: "5.5rem",
    sort: "openings",
    align: "end",
    cell: ({ placement_count, openings }) => `${placement_count} of ${openings}`,
  },
  {
    id: "submissions",
    header: "Put forward",
    width: "7rem",
    sort: "live_submission_count",
    align: "end",
    cell: ({ live_submission_count }) => live_submission_count,
  },
  {
    id: "bill_rate",
    header: "Bill rate",
    width: "8.5rem",
    align: "end",
    cell: ({ bill_rate, rate_unit, currency }) => (
      <RateText value={bill_rate} unit={rate_unit} currency={currency} />
    ),
  },
  {
    id: "start_date",
    header: "Start",
    width: "7.5rem",
    sort: "start_date",
    align: "end",
    cell: ({ start_date }) => <DateText value={start_date} />,
  },
  {
    id: "owner",
    header: "Owner",
    width: "9rem",
    hideOnPhone: true,
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
]);
