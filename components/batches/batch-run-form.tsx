"use client";

import { Images, Play } from "lucide-react";
import { useRouter } from "next/navigation";
import type { Route } from "next";
import { useState, useTransition } from "react";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { runBatch } from "@/lib/batches/actions";
import { type BatchEstimate, promptsOf } from "@/lib/batches/rules";

import { BatchEstimateLine } from "./batch-estimate";
import { PromptsInput } from "./prompts-input";
import { type KeptReference, ReferenceImages } from "./reference-images";

type BatchRunFormProps = {
  workflowId: string;
  /** For whom; null for the organisation itself. */
  clientId: string | null;
  /** Whose reference images: the client's id, or the organisation's without a client. */
  ownerId: string;
  /** What no prompt costs: model, provider, limits. */
  estimate: BatchEstimate;
  /** Where a run is looked at: its id is put behind it. */
  resultsHref: string;
  /** Why this person may not run it, in words; null when they may. */
  refusal: string | null;
};

/** Runs a workflow on prompts: typed, pasted or from a CSV file, with reference images, and told what it costs before. */
export function BatchRunForm({
  workflowId,
  clientId,
  ownerId,
  estimate,
  resultsHref,
  refusal,
}: BatchRunFormProps) {
  const router = useRouter();
  const [text, setText] = useState("");
  const [references, setReferences] = useState<KeptReference[]>([]);
  const [id, setId] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const prompts = promptsOf(text);
  const problem = problemOf(prompts, estimate.max_prompts);

  const run = () =>
    startTransition(async () => {
      setError(null);
      const result = await runBatch({
        id,
        workflow_id: workflowId,
        client_id: clientId,
        prompts,
        reference_images: references.map(({ path }) => path),
      });
      if (!result.ok) return setError(result.message);
      setId(crypto.randomUUID());
      router.push(`${resultsHref}/${result.data.id}` as Route);
    });

  return (
    <div className="grid max-w-3xl gap-4">
      {error && (
        <Banner tone="danger" title="Nothing was started">
          {error}
        </Banner>
      )}
      <PromptsInput value={text} onChange={setText} max={estimate.max_prompts} />
      {estimate.supports_reference_images && (
        <ReferenceImages ownerId={ownerId} references={references} onChange={setReferences} />
      )}
      <BatchEstimateLine estimate={estimate} count={prompts.length} />
      <div>
        <Button
          variant="primary"
          icon={prompts.length > 0 ? <Play aria-hidden /> : <Images aria-hidden />}
          disabledReason={refusal ?? problem}
          isPending={isPending}
          onPress={run}
        >
          {prompts.length === 1 ? "Make 1 image" : `Make ${prompts.length} images`}
        </Button>
      </div>
    </div>
  );
}

function problemOf(prompts: readonly string[], max: number): string | null {
  if (prompts.length === 0) return "Write at least one prompt.";
  if (prompts.length > max) return `At most ${max} prompts at a time; these are ${prompts.length}.`;
  const long = prompts.findIndex((prompt) => prompt.length > 4000);
  return long < 0 ? null : `Prompt ${long + 1} is longer than 4,000 characters.`;
}
