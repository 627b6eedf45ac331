"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

import { UnsavedGuard } from "@/components/form/unsaved-guard";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { addWay, type Draft, isSameGraph, removeStep, removeWay } from "@/lib/workflows/definition";
import type { WorkflowRecord } from "@/lib/workflows/queries";

import { AddStepButton } from "./add-step-button";
import { DesignerBar } from "./designer-bar";
import { Drawing } from "./drawing";
import { Outline } from "./outline";
import { ReplayDialog } from "./replay-dialog";
import { SaveBanner } from "./save-banner";
import { SimulationPanel } from "./simulation-panel";
import { StepPanel } from "./step-panel";
import { useHistory } from "./use-history";
import { useSavedDraft } from "./use-saved-draft";
import { useSimulation } from "./use-simulation";

type DesignerProps = { record: WorkflowRecord; scope: OrgScope };

/** Drawing, outline and form of the draft. The drawing and the outline say the same, and do the same. */
export function Designer({ record, scope }: DesignerProps) {
  const router = useRouter();
  const history = useHistory(record.draft);
  const { draft, epoch, put } = history;
  const saving = useSavedDraft(record, draft, scope);
  const { state, faults, flush, accept } = saving;
  const [selected, select] = useState<string | null>(null);
  const [isReplaying, setReplaying] = useState(false);
  const simulation = useSimulation(draft);
  const step = draft.steps.find(({ key }) => key === selected);
  const version = record.workflow.lock_version;

  // What the page was loaded with again is newer than what this browser saved: theirs goes on top, and undo
  // brings back what stood here.
  useEffect(() => {
    if (version <= saving.version.current) return;
    accept(record.draft, version, record.faults);
    if (!isSameGraph(record.draft, draft)) put(record.draft);
    // Only when the page was loaded again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [version]);

  const putStep = (next: Draft, about?: string) => put(next, about ?? null);
  return (
    <div className="grid gap-4">
      <UnsavedGuard isActive={state.is !== "saved"} />
      <DesignerBar
        record={record}
        scope={scope}
        history={history}
        saving={saving}
        onSimulate={simulation.open}
        onReplay={() => setReplaying(true)}
      />
      <SaveBanner
        state={state}
        onForce={() => void flush(true)}
        onTheirs={() => router.refresh()}
        onRetry={() => void flush()}
      />
      <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-[18rem_minmax(0,1fr)_23rem]">
        <Outline
          draft={draft}
          faults={faults}
          selected={selected}
          onSelect={select}
          put={(next) => put(next, "order")}
          {...(simulation.marks && { marks: simulation.marks })}
          actions={
            <AddStepButton
              draft={draft}
              selected={selected}
              onAdd={(next, key) => {
                put(next);
                select(key);
              }}
            />
          }
        />
        <div className="min-w-0 overflow-clip rounded-lg border border-border bg-surface max-md:hidden">
          <Drawing
            label="Drawing of the workflow. The steps beside it say the same in words."
            draft={draft}
            height={640}
            selected={selected}
            onSelect={select}
            faulty={new Set(faults.flatMap(({ step_key }) => step_key ?? []))}
            {...simulation.drawn}
            edit={{
              onConnect: (from, to) => put(addWay(draft, from, to)),
              onRemoveStep: (key) => put(removeStep(draft, key)),
              onRemoveWay: (index) => put(removeWay(draft, index)),
            }}
          />
        </div>
        {simulation.isOpen ? (
          <SimulationPanel draft={draft} workflow={record.workflow.name} {...simulation.panel} />
        ) : step ? (
          <StepPanel
            // Undone, or taken from elsewhere: the forms begin again.
            key={`${step.key} ${epoch}`}
            step={step}
            draft={draft}
            faults={faults}
            choices={record}
            workflow={record.workflow.name}
            put={putStep}
          />
        ) : (
          <Card className="max-md:hidden">
            <EmptyState compact title="Nothing selected">
              Choose a step, in the outline or in the drawing, to see and change what it does.
            </EmptyState>
          </Card>
        )}
      </div>
      {isReplaying && (
        <ReplayDialog
          workflow={record.workflow.id}
          draft={draft}
          scope={scope}
          onClose={() => setReplaying(false)}
        />
      )}
    </div>
  );
}
