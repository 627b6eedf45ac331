import { describeHistory } from "@/lib/audit/describe";
import type { OrgContext } from "@/lib/auth/context";
// oxlint-disable-next-line no-restricted-imports -- the same section of every record, inside the page's own Suspense
import { getTimeline } from "@/lib/comments/queries";

import { History } from "./history";

/** What was done to a record of the organisation. One call; give it a Suspense of its own. */
export async function RecordHistory({
  context,
  recordId,
}: {
  context: OrgContext;
  recordId: string;
}) {
  const { history, names } = await getTimeline(context, recordId);
  return (
    <History
      events={describeHistory(history, { format: context.format, names, recordId })}
      isCut={history.length >= 100}
    />
  );
}
