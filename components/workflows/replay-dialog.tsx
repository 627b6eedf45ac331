"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useState } from "react";
import type { Route } from "next";

import { Banner } from "@/components/ui/banner";
import { Dialog } from "@/components/ui/dialog";
import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { Skeleton } from "@/components/ui/skeleton";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { replayDraft } from "@/lib/workflows/actions";
import type { Draft } from "@/lib/workflows/definition";
import type { Replayed } from "@/lib/workflows/replay";

type ReplayDialogProps = {
  workflow: string;
  draft: Draft;
  scope: OrgScope;
  onClose: () => void;
};

const COUNT = 50;

/** The last recorded executions, walked again through the draft: which would go elsewhere. */
export function ReplayDialog({ workflow, draft, scope, onClose }: ReplayDialogProps) {
  const [result, setResult] = useState<Replayed[] | string | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      try {
        const answer = await replayDraft(scope, {
          id: workflow,
          count: COUNT,
          draft: draft as Parameters<typeof replayDraft>[1]["draft"],
        });
        if (!isGone) setResult(answer.ok ? answer.data : answer.message);
      } catch (failure) {
        unstable_rethrow(failure);
        if (!isGone) setResult("The server could not be reached. Close this and try again.");
      }
    };
    void ask();
    return () => {
      isGone = true;
    };
    // Asked once, for the draft as it was when the dialog opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="lg"
      title="Replay"
      description={`The last ${COUNT} executions that ended, with the input and the answers that were recorded. Nothing is done.`}
    >
      {result === null && <Skeleton className="h-32 w-full" />}
      {typeof result === "string" && <Banner tone="danger" title={result} />}
      {Array.isArray(result) && <Differences replayed={result} draft={draft} scope={scope} />}
    </Dialog>
  );
}

function Differences({
  replayed,
  draft,
  scope,
}: {
  replayed: Replayed[];
  draft: Draft;
  scope: OrgScope;
}) {
  const different = replayed.filter(({ isDifferent }) => isDifferent);
  const names = new Map(draft.steps.map(({ key, name }) => [key, name]));
  const words = (keys: string[]) =>
    keys.map((key) => names.get(key) ?? key).join(" → ") || "nothing";
  if (replayed.length === 0)
    return (
      <EmptyState compact title="Nothing to replay">
        No execution of this workflow has ended yet.
      </EmptyState>
    );
  if (different.length === 0)
    return (
      <Banner
        tone="success"
        title={
          replayed.length === 1
            ? "The one goes the same way."
            : `All ${replayed.length} go the same way.`
        }
      />
    );
  return (
    <div className="grid gap-3">
      <Banner
        tone="warning"
        title={`${different.length} of ${replayed.length} would go elsewhere.`}
      />
      <ul aria-label="Executions that would go elsewhere" className="grid gap-2">
        {different.map(({ id, created_at, version, before, after, isOpen }) => (
          <li key={id} className="rounded-md border border-border p-3">
            <p className="font-medium">
              <TextLink href={`/${scope.org}/executions/${id}` as Route}>
                <DateTimeText value={created_at} />
              </TextLink>
              {version !== null && <span className="text-muted"> · version {version}</span>}
            </p>
            <p className="text-xs text-muted">Went: {words(before)}</p>
            <p className="text-xs">
              Would go: {words(after)}
              {isOpen && " → a step of which nothing was recorded"}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
