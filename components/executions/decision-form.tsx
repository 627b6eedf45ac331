"use client";

import { Check, X } from "lucide-react";

import { Form } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { PairsField } from "@/components/workflows/pairs-field";
import type { OrgScope } from "@/lib/auth/context";
import { decideStep } from "@/lib/executions/actions";
import { decideSchema } from "@/lib/executions/schema";

type DecisionFormProps = {
  step: string;
  kind: "approval" | "task";
  scope: OrgScope;
  onDone?: () => void;
};

type Answer = "approved" | "rejected" | "completed";

const TOLD: Record<Answer, string> = {
  approved: "Approved",
  rejected: "Rejected",
  completed: "Done",
};

/** The answer to what a workflow asks: with a comment, and data where the next steps need some. */
export function DecisionForm({ step, kind, scope, onDone }: DecisionFormProps) {
  const form = useActionForm({
    schema: decideSchema,
    action: (input) => decideStep(scope, input),
    defaultValues: {
      step_id: step,
      decision: kind === "task" ? "completed" : "approved",
      comment: "",
      pairs: [],
    },
    onSuccess: (_data, { decision }) => {
      toast.success(TOLD[decision]);
      onDone?.();
    },
  });
  const answer = (decision: Answer) => {
    form.hook.setValue("decision", decision);
    form.submit();
  };
  return (
    <Form form={form}>
      <TextAreaField {...form.field("comment")} label="Comment" rows={2} />
      {kind === "task" && (
        <PairsField
          form={form as unknown as AnyLiveForm}
          name="pairs"
          title="Data"
          description="What the next steps are to know, if anything."
        />
      )}
      <div className="flex flex-wrap gap-2">
        {kind === "task" ? (
          <Button
            variant="primary"
            icon={<Check aria-hidden />}
            isPending={form.isPending}
            onPress={() => answer("completed")}
          >
            Done
          </Button>
        ) : (
          <>
            <Button
              variant="primary"
              icon={<Check aria-hidden />}
              isPending={form.isPending}
              onPress={() => answer("approved")}
            >
              Approve
            </Button>
            <Button
              icon={<X aria-hidden />}
              isDisabled={form.isPending}
              onPress={() => answer("rejected")}
            >
              Reject
            </Button>
          </>
        )}
      </div>
    </Form>
  );
}
