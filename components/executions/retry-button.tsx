"use client";

import { RotateCw } from "lucide-react";
import { useTransition } from "react";

import type { Selection } from "@/components/data-table/types";
import { Button } from "@/components/ui/button";
import { tellTally } from "@/components/ui/tell-tally";
import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
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
      const result = await retryExecutions(scope, { ids }).catch(() => UNREACHABLE);
      if (!result.ok) {
        toast.error("They were not tried again", { description: result.message });
        return;
      }
      tellTally(result.data, {
        done: (count) =>
          count === 1
            ? "One goes on from where it failed"
            : `${count} go on from where they failed`,
        refused: (count) =>
          count === 1 ? "One was not tried again" : `${count} were not tried again`,
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
