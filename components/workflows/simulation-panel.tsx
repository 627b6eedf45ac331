"use client";

import { RotateCcw, Undo2, X } from "lucide-react";
import { useState } from "react";
import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { Form, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, IconButton } from "@/components/ui/button";
import { Banner } from "@/components/ui/banner";
import { type Draft, inputsOf, type WorkflowStep } from "@/lib/workflows/definition";
import type { Answer, Json } from "@/lib/workflows/interpreter";
import { STEP_WORDS } from "@/lib/workflows/rules";
import { decided, sampleAnswer, type Simulation } from "@/lib/workflows/simulate";

import { DataView } from "./data-view";

type Data = { [key: string]: Json };

const json = z
  .string()
  .max(100_000)
  .refine((text) => {
    try {
      const parsed: unknown = JSON.parse(text);
      return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    } catch {
      return false;
    }
  }, "This is not a JSON object.");

const inputSchema = z.object({ text: json });
const answerSchema = z.object({ outcome: z.string(), text: json });

type PanelProps = {
  draft: Draft;
  simulation: Simulation | null;
  onStart: (input: Data) => void;
  onAnswer: (answer: Answer) => void;
  onBack: () => void;
  onReset: () => void;
  onClose: () => void;
};

/** Walks the draft with sample input. Nothing is sent, asked or told: whatever reaches outside is chosen here. */
export function SimulationPanel({
  draft,
  simulation,
  onStart,
  onAnswer,
  onBack,
  onReset,
  onClose,
}: PanelProps) {
  return (
    <section
      aria-labelledby="simulation"
      className="min-w-0 rounded-lg border border-border bg-surface"
    >
      <header className="flex items-center gap-2 border-b border-separator px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 id="simulation" className="font-semibold">
            Simulation
          </h2>
          <p className="text-xs text-muted">Nothing is sent, asked or told.</p>
        </div>
        <IconButton label="Close the simulation" size="sm" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="grid gap-4 p-4">
        {simulation ? (
          <>
            <Outcome simulation={simulation} draft={draft} />
            {simulation.asks && (
              <Question
                key={simulation.visits.length}
                step={simulation.asks.step}
                onAnswer={onAnswer}
              />
            )}
            <div className="flex flex-wrap gap-2">
              <Button size="sm" icon={<Undo2 aria-hidden />} onPress={onBack}>
                One answer back
              </Button>
              <Button size="sm" icon={<RotateCcw aria-hidden />} onPress={onReset}>
                Other input
              </Button>
            </div>
            <Visits simulation={simulation} draft={draft} />
          </>
        ) : (
          <InputForm draft={draft} onStart={onStart} />
        )}
      </div>
    </section>
  );
}

function InputForm({ draft, onStart }: Pick<PanelProps, "draft" | "onStart">) {
  const sample = Object.fromEntries(inputsOf(draft).map((name) => [name, ""]));
  const form = useActionForm({
    schema: inputSchema,
    action: async (input) => Promise.resolve({ ok: true as const, data: input }),
    defaultValues: { text: JSON.stringify(sample, null, 2) },
    onSuccess: ({ text }) => onStart(JSON.parse(text) as Data),
  });
  return (
    <Form form={form} guard={false}>
      <TextAreaField
        {...form.field("text")}
        label="Sample input"
        rows={6}
        description="What the steps and conditions read is here already."
      />
      <div>
        <SubmitButton form={form}>Walk</SubmitButton>
      </div>
    </Form>
  );
}

function Outcome({ simulation, draft }: { simulation: Simulation; draft: Draft }) {
  if (simulation.status === "waiting") return null;
  const last = draft.steps.find(({ key }) => key === simulation.visits.at(-1)?.key)?.name;
  return simulation.status === "completed" ? (
    <Banner tone="success" title="It would complete.">
      {last && `After ${last} nothing follows.`}
    </Banner>
  ) : (
    <Banner tone="danger" title="It would fail.">
      {last && `${last} fails, and is required.`}
    </Banner>
  );
}

const OUTCOMES = {
  approval: [
    { value: "approved", label: "Approved" },
    { value: "rejected", label: "Rejected" },
    { value: "expired", label: "Nobody answered in time" },
  ],
  task: [
    { value: "completed", label: "Done" },
    { value: "expired", label: "Nobody did it in time" },
  ],
  other: [
    { value: "ok", label: "It goes well" },
    { value: "failed", label: "It fails" },
  ],
};

/** What a step that reaches outside would come to. */
function Question({ step, onAnswer }: { step: WorkflowStep; onAnswer: PanelProps["onAnswer"] }) {
  const isAsked = step.type === "approval" || step.type === "task";
  const outcomes =
    step.type === "approval"
      ? OUTCOMES.approval
      : step.type === "task"
        ? OUTCOMES.task
        : OUTCOMES.other;
  const form = useActionForm({
    schema: answerSchema,
    action: async (input) => Promise.resolve({ ok: true as const, data: input }),
    defaultValues: {
      outcome: outcomes[0]?.value ?? "ok",
      text: JSON.stringify(sampleAnswer(step), null, 2),
    },
    onSuccess: ({ outcome, text }) => {
      const data = JSON.parse(text) as Data;
      if (outcome === "failed") onAnswer({ error: "failed in the simulation" });
      else onAnswer(isAsked ? decided(outcome, data) : { output: data });
    },
  });
  return (
    <Form form={form} guard={false}>
      <p className="font-medium">
        {step.name}: {STEP_WORDS[step.type].says}
      </p>
      <SelectField {...form.field("outcome")} label="What comes of it" options={outcomes} />
      <TextAreaField
        {...form.field("text")}
        label={isAsked ? "Data with the answer" : "What it gives"}
        rows={3}
      />
      <div>
        <SubmitButton form={form}>Go on</SubmitButton>
      </div>
    </Form>
  );
}

function Visits({ simulation, draft }: { simulation: Simulation; draft: Draft }) {
  const [shown, setShown] = useState<number | null>(null);
  const { visits, data } = simulation;
  const names = new Map(draft.steps.map(({ key, name }) => [key, name]));
  return (
    <div className="grid gap-2">
      <h3 className="font-medium">Path</h3>
      <ol aria-label="Path" className="grid gap-1">
        {visits.map(({ key, status, before }, index) => (
          // The same step may come again: the place is what tells visits apart.
          <li key={`${index} ${key}`}>
            <button
              type="button"
              aria-expanded={shown === index}
              onClick={() => setShown(shown === index ? null : index)}
              className="w-full cursor-pointer rounded-sm px-1 text-start hover:bg-row-hover"
            >
              {index + 1}. {names.get(key) ?? key}
              {status === "failed" && <span className="text-danger"> failed</span>}
            </button>
            {shown === index && (
              <div className="grid gap-2 ps-4">
                <DataView label="Data before" value={before} />
                <DataView label="Data after" value={visits[index + 1]?.before ?? data} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <DataView label="Data now" value={data} />
    </div>
  );
}
