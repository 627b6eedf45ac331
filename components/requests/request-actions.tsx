"use client";

import { Menu } from "@/components/ui/menu";
import type { OrgScope } from "@/lib/auth/context";
import type { RequestRow } from "@/lib/requests/queries";

import { useRequestActions } from "./use-request-actions";

/** What can be done about a request, on its page. */
export function RequestActions({
  request,
  scope,
  refusal,
}: {
  request: RequestRow;
  scope: OrgScope;
  /** Why this person may not decide, in words. */
  refusal: string | null;
}) {
  const { entriesFor, dialogs } = useRequestActions(scope, refusal);
  const items = entriesFor(request);
  return (
    <>
      {items.length > 0 && (
        <Menu label="Answer" variant="primary" items={items}>
          Answer
        </Menu>
      )}
      {dialogs}
    </>
  );
}
