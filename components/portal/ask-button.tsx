"use client";

import { Hand } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { askForWorkflow } from "@/lib/requests/actions";
import { askForWorkflowSchema } from "@/lib/requests/schema";

type AskButtonProps = {
  workflow: { workflow_id: string; name: string };
  clientId: string;
  /** Why this person may not ask, in words; null when they may. */
  refusal: string | null;
};

/** Asks for access to a workflow, and says what it is wanted for. */
export function AskButton({ workflow, clientId, refusal }: AskButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Hand aria-hidden />} disabledReason={refusal} onPress={() => setOpen(true)}>
        Ask for access<span className="sr-only"> to {workflow.name}</span>
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Ask for ${workflow.name}`}
        description="Your supplier decides. You are told, and see the answer here."
        schema={askForWorkflowSchema}
        action={askForWorkflow}
        defaultValues={{
          id: crypto.randomUUID(),
          client_id: clientId,
          workflow_id: workflow.workflow_id,
          notes: "",
        }}
        submitLabel="Ask"
        onSuccess={() => toast.success("Your supplier has been asked")}
      >
        {(form) => (
          <TextAreaField {...form.field("notes")} label="What you want it for" rows={4} autoFocus />
        )}
      </FormDialog>
    </>
  );
}
