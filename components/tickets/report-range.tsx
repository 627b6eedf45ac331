"use client";

import { TableFilter } from "@/components/data-table/table-filter";
import { useListUrl } from "@/components/data-table/use-list-url";

/** The days that a report is about; the last thirty when none are chosen. */
export function ReportRange() {
  const url = useListUrl();
  return (
    <div role="search" className="mb-4 flex flex-wrap items-center gap-2">
      <TableFilter filter={{ kind: "dateRange", key: "created", label: "Raised" }} url={url} />
    </div>
  );
}
