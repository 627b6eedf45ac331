"use client";

import { ArrowDown, ArrowUp, CheckCircle2, CircleDot, CircleX, Flag } from "lucide-react";

import { IconButton } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/states";
import { conditionWords } from "@/lib/workflows/conditions";
import {
  type Draft,
  moveStep,
  type Way,
  waysFrom,
  type WorkflowStep,
} from "@/lib/workflows/definition";
import type { Fault } from "@/lib/workflows/queries";
import { STEP_WORDS } from "@/lib/workflows/rules";

import type { Mark } from "./canvas-node";
import { FaultLine } from "./fault-line";
import { StepIcon } from "./step-icon";

type OutlineProps = {
  draft: Draft;
  faults?: readonly Fault[];
  selected?: string | null;
  marks?: ReadonlyMap<string, Mark>;
  onSelect?: (key: string) => void;
  /** Given where the order may be changed. */
  put?: (draft: Draft) => void;
  actions?: React.ReactNode;
};

/** The workflow in words: each step, and where it leads. Everything can be reached from here by keyboard. */
export function Outline({ draft, faults = [], actions, ...part }: OutlineProps) {
  const general = faults.filter(({ step_key }) => !step_key);
  return (
    <Section title="Steps" actions={actions} flush>
      {draft.steps.length === 0 && (
        <EmptyState compact title="No steps yet">
          Add the first one: a run starts there.
        </EmptyState>
      )}
      {draft.steps.length > 0 && general.length > 0 && (
        <div className="grid gap-1 border-b border-separator px-4 py-2">
          {general.map((fault) => (
            <FaultLine key={fault.code} fault={fault} />
          ))}
        </div>
      )}
      <ol aria-label="Steps">
        {draft.steps.map((step) => (
          <Item
            key={step.key}
            step={step}
            draft={draft}
            faults={faults.filter(({ step_key }) => step_key === step.key)}
            {...part}
          />
        ))}
      </ol>
    </Section>
  );
}

function Item({
  step,
  draft,
  faults = [],
  selected,
  marks,
  onSelect,
  put,
}: OutlineProps & { step: WorkflowStep }) {
  const { key, name, type, is_start } = step;
  const index = draft.steps.indexOf(step);
  const mark = marks?.get(key);
  const title = (
    <>
      <StepIcon type={type} />
      <span className="min-w-0 flex-1">
        <span className="font-medium wrap-break-word">{name}</span>
        <span className="block text-xs text-muted">
          {STEP_WORDS[type].label}
          {is_start && (
            <>
              {" "}
              · <Flag aria-hidden className="inline size-3" /> Start
            </>
          )}
        </span>
      </span>
      {mark && <MarkIcon mark={mark} />}
    </>
  );
  return (
    <li
      className={cn(
        "border-b border-separator px-3 py-2 last:border-0",
        selected === key && "bg-row-selected",
      )}
    >
      <div className="flex items-start gap-1">
        {onSelect ? (
          <button
            type="button"
            aria-pressed={selected === key}
            onClick={() => onSelect(key)}
            className="flex min-w-0 flex-1 cursor-pointer items-start gap-2 rounded-sm px-1 text-start"
          >
            {title}
          </button>
        ) : (
          <div className="flex min-w-0 flex-1 items-start gap-2 px-1">{title}</div>
        )}
        {put && index > 0 && (
          <IconButton
            size="sm"
            label={`Move ${name} up`}
            onPress={() => put(moveStep(draft, key, -1))}
          >
            <ArrowUp aria-hidden />
          </IconButton>
        )}
        {put && index < draft.steps.length - 1 && (
          <IconButton
            size="sm"
            label={`Move ${name} down`}
            onPress={() => put(moveStep(draft, key, 1))}
          >
            <ArrowDown aria-hidden />
          </IconButton>
        )}
      </div>
      <div className="mt-1 grid gap-1 ps-7">
        {waysFrom(draft, key).map((way) => (
          <p key={way.index} className="text-xs wrap-break-word text-muted">
            {wayWords(draft, way)}
          </p>
        ))}
        {faults.map((fault) => (
          <FaultLine
            key={`${fault.code}${fault.field}${fault.transition_position}${fault.message}`}
            fault={fault}
          />
        ))}
      </div>
    </li>
  );
}

function MarkIcon({ mark }: { mark: Mark }) {
  if (mark === "failed")
    return <CircleX aria-label="Failed" className="mt-0.5 size-4 shrink-0 text-danger" />;
  return mark === "done" ? (
    <CheckCircle2 aria-label="Done" className="mt-0.5 size-4 shrink-0 text-success" />
  ) : (
    <CircleDot aria-label="Here" className="mt-0.5 size-4 shrink-0 text-info" />
  );
}

function wayWords(draft: Draft, { to, condition, is_default }: Way): string {
  const name = draft.steps.find(({ key }) => key === to)?.name ?? to;
  if (is_default) return `otherwise → ${name}`;
  return condition ? `if ${conditionWords(condition)} → ${name}` : `→ ${name}`;
}
