"use client";

import { Ban, RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { cancelExecution, retryExecution } from "@/lib/executions/actions";
import type { Progress } from "@/lib/executions/progress";
import { isOver } from "@/lib/executions/rules";
import { cancelSchema } from "@/lib/executions/schema";

type ExecutionActionsProps = { progress: Progress; scope: OrgScope; refusal: string | null };

/** Cancel while it runs; try again from the step that failed. */
export function ExecutionActions({ progress, scope, refusal }: ExecutionActionsProps) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [isPending, startTransition] = useTransition();
  const { id, status, parent_step_id } = progress.execution;

  const retry = () =>
    startTransition(async () => {
      const result = await retryExecution(scope, { id });
      if (result.ok) toast.success("It goes on from the step that failed");
      else toast.error("It was not tried again", { description: result.message });
      router.refresh();
    });

  if (status === "failed")
    return (
      <Button
        variant="primary"
        icon={<RotateCw aria-hidden />}
        isPending={isPending}
        disabledReason={refusal ?? (parent_step_id ? "Try the execution again that ran it." : null)}
        onPress={retry}
      >
        Retry
      </Button>
    );
  if (isOver(status)) return null;
  return (
    <>
      <Button
        variant="danger"
        icon={<Ban aria-hidden />}
        disabledReason={refusal}
        onPress={() => setAsking(true)}
      >
        Cancel run
      </Button>
      <FormDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Cancel this run?"
        description="It stops for good, with what it runs in turn. What it has done already stays done."
        submitLabel="Cancel run"
        submitVariant="danger"
        schema={cancelSchema}
        action={(input) => cancelExecution(scope, input)}
        defaultValues={{ id, reason: "" }}
        onSuccess={() => toast.success("It was cancelled")}
      >
        {(form) => <TextAreaField {...form.field("reason")} label="Reason" rows={2} />}
      </FormDialog>
    </>
  );
}
