"use client";

import { Flag, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";

import { Menu } from "@/components/ui/menu";
import {
  changeStep,
  type Draft,
  removeStep,
  setStart,
  type WorkflowStep,
} from "@/lib/workflows/definition";
import { fieldsBefore } from "@/lib/workflows/placeholders";
import type { Fault, StepChoices } from "@/lib/workflows/queries";
import { STEP_WORDS } from "@/lib/workflows/rules";

import { ConfigForm } from "./config-form";
import { FaultLine } from "./fault-line";
import { StepBasics } from "./step-basics";
import { StepWays } from "./step-ways";

type StepPanelProps = {
  step: WorkflowStep;
  draft: Draft;
  faults: readonly Fault[];
  choices: StepChoices;
  /** The workflow's name. */
  workflow: string;
  /** Changes with one name follow one another, and are taken back together. */
  put: (draft: Draft, about?: string) => void;
};

/** Everything about one step: what it is called, what it does, and where it leads. */
export function StepPanel(props: StepPanelProps) {
  const { step, draft, faults, choices, workflow, put } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const own = faults.filter(
    ({ step_key, transition_position }) => step_key === step.key && !transition_position,
  );
  // Whoever chose the step, by whatever means, goes on from here; where it stands below the fold, it comes up.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    if (top > innerHeight - 80) heading.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section
      aria-labelledby="step-panel"
      className="min-w-0 rounded-lg border border-border bg-surface"
    >
      <header className="flex items-center gap-2 border-b border-separator px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2
            id="step-panel"
            ref={heading}
            tabIndex={-1}
            className="scroll-mt-20 truncate font-semibold"
          >
            {step.name}
          </h2>
          <p className="text-xs text-muted">
            {STEP_WORDS[step.type].label} · <code>data.{step.key}</code>
          </p>
        </div>
        <Menu
          label={`Actions for ${step.name}`}
          size="sm"
          items={[
            {
              id: "start",
              label: "Start here",
              icon: <Flag aria-hidden />,
              onAction: () => put(setStart(draft, step.key)),
              ...(step.is_start && { disabledReason: "It starts here already." }),
            },
            {
              id: "remove",
              label: "Delete step",
              tone: "danger",
              icon: <Trash2 aria-hidden />,
              onAction: () => put(removeStep(draft, step.key)),
            },
          ]}
        />
      </header>
      <div className="grid gap-5 p-4">
        {own.map((fault) => (
          <FaultLine key={`${fault.code}${fault.field}${fault.message}`} fault={fault} />
        ))}
        <StepBasics step={step} draft={draft} put={put} />
        <ConfigForm
          step={step}
          choices={choices}
          workflow={workflow}
          fields={fieldsBefore(draft, step.key)}
          onChange={(config) => put(changeStep(draft, step.key, { config }), `${step.key} config`)}
        />
        <StepWays step={step} draft={draft} faults={faults} put={put} />
      </div>
    </section>
  );
}
