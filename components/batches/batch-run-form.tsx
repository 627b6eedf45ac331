"use client";

import { Play } from "lucide-react";
import { useRouter } from "next/navigation";
import type { Route } from "next";
import { useState } from "react";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { useFormat } from "@/components/ui/format";
import { RunInputs } from "@/components/workflows/run-inputs";
import { runBatch } from "@/lib/batches/actions";
import { type BatchEstimate, promptsOf } from "@/lib/batches/rules";
import { runBatchSchema } from "@/lib/batches/schema";
import type { Formatter } from "@/lib/format";

import { BatchEstimateLine } from "./batch-estimate";
import { PromptsField } from "./prompts-field";
import { type KeptReference, ReferenceImages } from "./reference-images";

type BatchRunFormProps = {
  workflowId: string;
  /** For whom; null for the organisation itself. */
  clientId: string | null;
  /** Whose reference images: the client's id, or the organisation's without a client. */
  ownerId: string;
  /** What no prompt costs: model, provider, limits, what else is asked. */
  estimate: BatchEstimate;
  /** Where a run is looked at: its id is put behind it. */
  resultsHref: string;
  /** Why this person may not run it, in words; null when they may. */
  refusal: string | null;
};

/** Runs a workflow on prompts and on what else it reads, with reference images, and told what it costs before. */
export function BatchRunForm(props: BatchRunFormProps) {
  const { ownerId, estimate, resultsHref, refusal } = props;
  const router = useRouter();
  const [references, setReferences] = useState<KeptReference[]>([]);
  const [isSending, setSending] = useState(false);
  const { number } = useFormat();
  const form = useActionForm({
    schema: runBatchSchema,
    action: runBatch,
    defaultValues: emptyRun(props),
    onSuccess: ({ id }) => router.push(`${resultsHref}/${id}` as Route),
  });
  const count = promptsOf(form.hook.watch("prompts")).length;
  const refer = (kept: KeptReference[]) => {
    setReferences(kept);
    form.hook.setValue(
      "reference_images",
      kept.map(({ path }) => path),
      { shouldDirty: true },
    );
  };
  return (
    <div className="max-w-3xl">
      <Form form={form}>
        <RunInputs form={form} />
        <PromptsField form={form} max={estimate.max_prompts} />
        {estimate.supports_reference_images && (
          <ReferenceImages
            ownerId={ownerId}
            references={references}
            onChange={refer}
            isBusy={isSending}
            onBusy={setSending}
          />
        )}
        <BatchEstimateLine estimate={estimate} count={count} />
        <FormActions>
          <SubmitButton
            form={form}
            icon={<Play aria-hidden />}
            disabledReason={
              refusal ??
              (isSending ? "Reference images are still being sent." : null) ??
              problemOf(count, estimate.max_prompts, number)
            }
          >
            {count === 0
              ? "Make images"
              : count === 1
                ? "Make 1 image"
                : `Make ${number(count)} images`}
          </SubmitButton>
        </FormActions>
      </Form>
    </div>
  );
}

/** The id is made here, so that a repeated submit is the same run. */
function emptyRun({ workflowId, clientId, estimate }: BatchRunFormProps) {
  return {
    id: crypto.randomUUID(),
    workflow_id: workflowId,
    client_id: clientId,
    prompts: "",
    reference_images: [],
    pairs: estimate.inputs.map((name) => ({ name, value: "" })),
  };
}

function problemOf(count: number, max: number, number: Formatter["number"]): string | null {
  if (count === 0) return "Write at least one prompt.";
  return count > max
    ? `At most ${number(max)} prompts at a time; these are ${number(count)}.`
    : null;
}
