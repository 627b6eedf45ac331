"use client";

import { Plus, Upload } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import type { OrgScope } from "@/lib/auth/context";
import { createWorkflow, importWorkflow } from "@/lib/workflows/actions";
import type { Choice } from "@/lib/choices/queries";
import { createWorkflowSchema, importWorkflowSchema } from "@/lib/workflows/schema";

import { WorkflowFields } from "./workflow-fields";

type CreateWorkflowProps = {
  scope: OrgScope;
  clients: readonly Choice[];
  /** Why this person may not, in words. */
  refusal: string | null;
};

/** A new workflow: empty, or out of a document. */
export function CreateWorkflowButton({ scope, clients, refusal }: CreateWorkflowProps) {
  const router = useRouter();
  const [asked, ask] = useState<"new" | "import" | null>(null);
  const design = ({ id }: { id: string }) =>
    router.push(`/${scope.org}/workflows/${id}/design` as Route);
  return (
    <>
      <Button icon={<Upload aria-hidden />} disabledReason={refusal} onPress={() => ask("import")}>
        Import
      </Button>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => ask("new")}
      >
        New workflow
      </Button>
      <FormDialog
        isOpen={asked === "new"}
        onOpenChange={() => ask(null)}
        title="New workflow"
        submitLabel="Create workflow"
        schema={createWorkflowSchema}
        action={(input) => createWorkflow(scope, input)}
        defaultValues={{ id: crypto.randomUUID(), name: "", description: "", client_id: null }}
        onSuccess={design}
      >
        {(form) => <WorkflowFields form={form} clients={clients} />}
      </FormDialog>
      <FormDialog
        isOpen={asked === "import"}
        onOpenChange={() => ask(null)}
        title="Import a workflow"
        description="A document that was exported, here or elsewhere. It becomes a draft."
        submitLabel="Import"
        schema={importWorkflowSchema}
        action={(input) => importWorkflow(scope, input)}
        defaultValues={{ id: crypto.randomUUID(), name: "", text: "" }}
        onSuccess={design}
      >
        {(form) => (
          <>
            <FileDrop
              hint="A JSON file of up to 900 KB"
              accept=".json"
              multiple={false}
              maxBytes={900_000}
              onFiles={(files) =>
                void files[0]?.text().then((text) => {
                  form.hook.setValue("text", text, { shouldDirty: true, shouldValidate: true });
                })
              }
            />
            <TextAreaField {...form.field("text")} label="Document" rows={8} />
            <TextField
              {...form.field("name")}
              label="Name"
              description="Empty: the document's own."
            />
          </>
        )}
      </FormDialog>
    </>
  );
}
