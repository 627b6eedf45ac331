"use client";

import { RotateCw } from "lucide-react";
import { useTransition } from "react";

import type { Selection } from "@/components/data-table/types";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { retryExecutions } from "@/lib/executions/actions";
import type { ExecutionRow } from "@/lib/executions/queries";

type RetryButtonProps = {
  selection: Selection<ExecutionRow>;
  scope: OrgScope;
  /** Why this person may not retry this one, in words. */
  refusalOf: (row: ExecutionRow) => string | null;
};

/** Lets the failed ones of a selection go on, the oldest first: after an outage there are many. */
export function RetryButton({ selection: { rows, clear }, scope, refusalOf }: RetryButtonProps) {
  const [isPending, startTransition] = useTransition();
  const failed = rows.filter(({ status }) => status === "failed");
  const refusal =
    failed.length === 0 ? "None of these has failed." : failed.map(refusalOf).find(Boolean);
  const ids = failed
    .toSorted((one, other) => one.created_at.localeCompare(other.created_at))
    .map(({ id }) => id);
  const retry = () =>
    startTransition(async () => {
      const result = await retryExecutions(scope, { ids });
      if (!result.ok) {
        toast.error("They were not tried again", { description: result.message });
        return;
      }
      const { done, refused, reason } = result.data;
      if (done > 0)
        toast.success(
          done === 1 ? "One goes on from where it failed" : `${done} go on from where they failed`,
        );
      if (refused > 0)
        toast.error(refused === 1 ? "One was not tried again" : `${refused} were not tried again`, {
          description: reason ?? undefined,
        });
      clear();
    });
  return (
    <Button
      size="sm"
      icon={<RotateCw aria-hidden />}
      isPending={isPending}
      disabledReason={refusal}
      onPress={retry}
    >
      {failed.length === rows.length || failed.length === 0
        ? "Retry"
        : `Retry the ${failed.length} that failed`}
    </Button>
  );
}
