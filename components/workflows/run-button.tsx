"use client";

import { Play } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";
import { runWorkflow } from "@/lib/workflows/actions";
import { inputsOf } from "@/lib/workflows/placeholders";
import type { WorkflowRecord } from "@/lib/workflows/queries";
import { runSchema } from "@/lib/workflows/schema";

import { PairsField } from "./pairs-field";

type RunButtonProps = {
  record: WorkflowRecord;
  scope: OrgScope;
  /** Why it cannot be run, or not by this person, in words. */
  refusal: string | null;
};

/** Runs the version in force. What its steps read is asked for by name. */
export function RunButton({ record, scope, refusal }: RunButtonProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { workflow, published, clients } = record;
  const names = published ? inputsOf(published) : [];
  // Prompts and reference images have a page of their own.
  const images = published?.steps.some(({ type }) => type === "batch_generate")
    ? (`/${scope.org}/workflows/results/run/${workflow.id}` as Route)
    : null;
  return (
    <>
      <Button
        variant="primary"
        icon={<Play aria-hidden />}
        disabledReason={refusal}
        onPress={() => (images ? router.push(images) : setOpen(true))}
      >
        Run
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        size="lg"
        title={`Run ${workflow.name}`}
        description={`Version ${workflow.version}, with your rights.`}
        submitLabel="Run"
        schema={runSchema}
        action={(input) => runWorkflow(scope, input)}
        defaultValues={{
          execution_id: crypto.randomUUID(),
          workflow_id: workflow.id,
          client_id: workflow.client_id,
          is_json: false,
          pairs: names.map((name) => ({ name, value: "" })),
          json: "{}",
        }}
        onSuccess={({ id }) => router.push(`/${scope.org}/executions/${id}` as Route)}
      >
        {(form) => (
          <>
            <ComboboxField
              {...form.field("client_id")}
              label="Client"
              options={clients}
              placeholder="Nobody in particular"
              isDisabled={workflow.client_id !== null}
            />
            <SwitchField {...form.field("is_json")} label="Write the input as JSON" />
            {form.hook.watch("is_json") ? (
              <TextAreaField {...form.field("json")} label="Input" rows={8} />
            ) : (
              <PairsField
                form={form as unknown as AnyLiveForm}
                name="pairs"
                title="Input"
                description="5 is a number, true is yes; all else is text."
              />
            )}
          </>
        )}
      </FormDialog>
    </>
  );
}
