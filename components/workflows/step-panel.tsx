"use client";

import { Flag, Plus, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { z } from "zod";

import { FieldGroup } from "@/components/form/form";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import { useLiveForm } from "@/components/form/use-live-form";
import { Menu } from "@/components/ui/menu";
import { line, longText } from "@/lib/fields";
import {
  addWay,
  changeStep,
  changeWay,
  type Draft,
  fieldsIn,
  moveWay,
  removeStep,
  removeWay,
  setStart,
  waysFrom,
  type WorkflowStep,
} from "@/lib/workflows/definition";
import type { Fault, StepChoices } from "@/lib/workflows/queries";
import { STEP_WORDS } from "@/lib/workflows/rules";

import { ConfigForm } from "./config-form";
import { FaultLine } from "./fault-line";
import { WayFields } from "./way-fields";

type StepPanelProps = {
  step: WorkflowStep;
  draft: Draft;
  faults: readonly Fault[];
  choices: StepChoices;
  /** Changes with one name follow one another, and are taken back together. */
  put: (draft: Draft, about?: string) => void;
};

/** Everything about one step: what it is called, what it does, and where it leads. */
export function StepPanel(props: StepPanelProps) {
  const { step, draft, faults, choices, put } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const own = faults.filter(
    ({ step_key, transition_position }) => step_key === step.key && !transition_position,
  );
  // Whoever chose the step, by whatever means, goes on from here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      aria-labelledby="step-panel"
      className="min-w-0 rounded-lg border border-border bg-surface"
    >
      <header className="flex items-center gap-2 border-b border-separator px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 id="step-panel" ref={heading} tabIndex={-1} className="truncate font-semibold">
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
        <Basics {...props} />
        <ConfigForm
          step={step}
          choices={choices}
          onChange={(config) => put(changeStep(draft, step.key, { config }), `${step.key} config`)}
        />
        <Ways {...props} />
      </div>
    </section>
  );
}

const basics = z.object({
  name: line("Name", 160),
  description: longText(5000),
  is_required: z.boolean(),
});

function Basics({ step, draft, put }: StepPanelProps) {
  const { key, name, description, is_required } = step;
  const { field } = useLiveForm({
    schema: basics,
    values: { name, description: description ?? "", is_required },
    onChange: (typed) =>
      put(
        changeStep(draft, key, {
          // An empty name cannot be kept: the last one stays until there is another.
          name: typed.name.trim() || name,
          description: typed.description.trim() || null,
          is_required: typed.is_required,
        }),
        `${key} basics`,
      ),
  });
  return (
    <>
      <TextField {...field("name")} label="Name" />
      <TextAreaField {...field("description")} label="Description" rows={2} />
      <SwitchField
        {...field("is_required")}
        label="Required"
        description="When it fails, so does the run. Otherwise the run goes on."
      />
    </>
  );
}

function Ways({ step, draft, faults, put }: StepPanelProps) {
  const ways = waysFrom(draft, step.key);
  const fields = fieldsIn(draft);
  const others = draft.steps.filter(({ key }) => !ways.some(({ to }) => to === key));
  return (
    <FieldGroup
      title="What follows"
      description={
        ways.length === 0
          ? "Nothing: the run ends here."
          : "The first way whose condition holds is taken."
      }
    >
      {ways.map((way, place) => (
        <WayFields
          key={`${way.index} ${ways.length} ${draft.transitions.length}`}
          way={way}
          number={place + 1}
          draft={draft}
          fields={fields}
          faults={faults.filter(({ transition_position }) => transition_position === way.index + 1)}
          onChange={(changes) => put(changeWay(draft, way.index, changes), `way ${way.index}`)}
          onRemove={() => put(removeWay(draft, way.index))}
          onMove={{
            up: place > 0 ? () => put(moveWay(draft, way.index, -1)) : null,
            down: place < ways.length - 1 ? () => put(moveWay(draft, way.index, 1)) : null,
          }}
        />
      ))}
      <div>
        <Menu
          label={`Add a way out of ${step.name}`}
          variant="secondary"
          size="sm"
          items={others.map(({ key, name }) => ({
            id: key,
            label: name,
            onAction: () => put(addWay(draft, step.key, key)),
          }))}
        >
          <Plus aria-hidden /> Add a way to
        </Menu>
      </div>
    </FieldGroup>
  );
}
