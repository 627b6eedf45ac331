import { RecordList } from "@/components/layout/record-list";
import { DateText } from "@/components/ui/format";
import type { PlacementRow } from "@/lib/placements/queries";

import { PlacementStatusBadge } from "./placement-status-badge";

/** Who is placed in a job, or where a candidate is placed. */
export function PlacementList({
  placements,
  by,
  org,
}: {
  placements: PlacementRow[];
  /** What each is known by here. */
  by: "candidate" | "job";
  org: string;
}) {
  return (
    <RecordList
      title="Placements"
      empty="None yet. Accepting an offer makes one."
      records={placements.map((placement) => ({
        id: placement.id,
        name: by === "candidate" ? placement.candidate_name : placement.job_title,
        href: `/${org}/talent/placements/${placement.id}`,
        detail: (
          <>
            From <DateText value={placement.start_date} />
            {placement.end_date && (
              <>
                {" "}
                to <DateText value={placement.end_date} />
              </>
            )}
          </>
        ),
        facts: <PlacementStatusBadge status={placement.status} />,
      }))}
    />
  );
}
