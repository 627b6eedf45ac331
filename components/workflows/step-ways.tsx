"use client";

import { Plus } from "lucide-react";

import { FieldGroup } from "@/components/form/form";
import { Menu } from "@/components/ui/menu";
import {
  addWay,
  changeWay,
  type Draft,
  moveWay,
  removeWay,
  waysFrom,
  type WorkflowStep,
} from "@/lib/workflows/definition";
import { fieldsIn } from "@/lib/workflows/placeholders";
import type { Fault } from "@/lib/workflows/queries";

import { WayFields } from "./way-fields";

type WaysProps = {
  step: WorkflowStep;
  draft: Draft;
  faults: readonly Fault[];
  put: (draft: Draft, about?: string) => void;
};

/** Where a step leads, and when. */
export function StepWays({ step, draft, faults, put }: WaysProps) {
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
