import { describeHistory } from "@/lib/audit/describe";
import type { OrgContext } from "@/lib/auth/context";
// oxlint-disable-next-line no-restricted-imports -- the same section of every record, inside the page's own Suspense
import { getSurroundings, type RecordKey } from "@/lib/surroundings/queries";

import { History } from "./history";

/** What was done to a record of the organisation. Give it a Suspense of its own. */
export async function RecordHistory({
  context,
  record,
}: {
  context: OrgContext;
  record: RecordKey;
}) {
  const { history, names } = await getSurroundings(context, record);
  return (
    <History
      events={describeHistory(history, { format: context.format, names, recordId: record.id })}
      isCut={history.length >= 100}
    />
  );
}
