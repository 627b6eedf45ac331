"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { RunInputs } from "@/components/workflows/run-inputs";
import type { OrgScope } from "@/lib/auth/context";
import type { OfferedWorkflow } from "@/lib/portal/rules";
import { runWorkflow } from "@/lib/workflows/actions";
import { runSchema } from "@/lib/workflows/schema";

type InputFormProps = {
  workflow: OfferedWorkflow;
  clientId: string;
  scope: OrgScope;
};

/** Runs a workflow on what its steps read, each asked for by name. */
export function InputForm({ workflow, clientId, scope }: InputFormProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: runSchema,
    action: (input) => runWorkflow(scope, input),
    defaultValues: {
      execution_id: crypto.randomUUID(),
      workflow_id: workflow.workflow_id,
      client_id: clientId,
      is_json: false,
      pairs: workflow.inputs.map((name) => ({ name, value: "" })),
      json: "{}",
    },
    onSuccess: ({ id }) => router.push(`/portal/${clientId}/runs/${id}` as Route),
  });
  return (
    <div className="max-w-3xl">
      <Form form={form}>
        {workflow.inputs.length === 0 && <p className="text-muted">It asks for nothing.</p>}
        <RunInputs form={form} />
        <FormActions>
          <SubmitButton form={form}>Run</SubmitButton>
        </FormActions>
      </Form>
    </div>
  );
}
