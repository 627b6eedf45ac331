"use client";

import { Ban, RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
import type { OrgScope } from "@/lib/auth/context";
import { cancelExecution, retryExecution } from "@/lib/executions/actions";
import { type ExecutionStatus, isOver } from "@/lib/executions/rules";
import { cancelSchema } from "@/lib/executions/schema";

type RunActionsProps = {
  id: string;
  status: ExecutionStatus;
  scope: OrgScope;
  /** Images have their own way to be made again. */
  hasImages: boolean;
  /** While they are made, they are stopped where they are shown. */
  isMaking: boolean;
  /** Why this person may not, in words; null when they may. */
  refusal: string | null;
};

/** Cancel while it runs; try again from the step that failed. */
export function RunActions(props: RunActionsProps) {
  const { id, status, scope, hasImages, isMaking, refusal } = props;
  const [isAsking, setAsking] = useState(false);
  if (status === "failed" && !hasImages)
    return <RetryButton id={id} scope={scope} refusal={refusal} />;
  if (isOver(status) || isMaking) return null;
  return (
    <>
      <Button icon={<Ban aria-hidden />} disabledReason={refusal} onPress={() => setAsking(true)}>
        Cancel run
      </Button>
      <FormDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Cancel this run?"
        description="It stops for good. What it has made already stays."
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

function RetryButton({ id, scope, refusal }: Pick<RunActionsProps, "id" | "scope" | "refusal">) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const retry = () =>
    startTransition(async () => {
      const result = await retryExecution(scope, { id }).catch(() => UNREACHABLE);
      if (result.ok) toast.success("It goes on from the step that failed");
      else toast.error("It was not tried again", { description: result.message });
      router.refresh();
    });
  return (
    <Button
      icon={<RotateCw aria-hidden />}
      isPending={isPending}
      disabledReason={refusal}
      onPress={retry}
    >
      Retry
    </Button>
  );
}
