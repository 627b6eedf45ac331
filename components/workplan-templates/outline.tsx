"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { PendingBar } from "@/components/ui/progress";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { canStep, movePhase, place, step } from "@/lib/workplan-templates/outline";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

import { ActivityRow } from "./activity-row";
import { activityMenu } from "./activity-menu";
import { type Asked, OutlineDialogs } from "./outline-dialogs";
import { PhaseSection } from "./phase-section";
import { assigneeWords, type Assignees } from "./template-options";
import { useMovedFocus } from "./use-moved-focus";
import { useOutline } from "./use-outline";

type OutlineProps = {
  record: TemplateRecord;
  assignees: Assignees;
  scope: OrgScope;
  refusal: string | null;
};

/** The template as phases with their activities: everything can be done here, by keyboard too. */
export function Outline({ record, assignees, scope, refusal }: OutlineProps) {
  const outline = useOutline(record, scope);
  const { phases, change, isPending } = outline;
  const [asked, ask] = useState<Asked | null>(null);
  const [dragged, drag] = useState<string | null>(null);
  const { list, follow } = useMovedFocus();
  const patterns = new Map(record.patterns.map((pattern) => [pattern.id, pattern]));
  const held = new Set(phases.flatMap(({ activities }) => activities.map((a) => a.pattern_id)));
  const mayEdit = refusal === null;

  const dropAt = (phase: number, index: number) => {
    if (dragged) change(place(phases, dragged, phase, index));
    drag(null);
  };
  const stepping = (id: string, by: -1 | 1, from: string) =>
    canStep(phases, id, by)
      ? () => {
          follow(`[data-activity="${id}"] ${from}`);
          change(step(phases, id, by));
        }
      : null;
  const steppingPhase = (index: number, by: -1 | 1) =>
    phases[index + by] ? () => change(movePhase(phases, index, by)) : null;

  return (
    <Section
      title="Activities"
      description="What nothing leads to starts with its phase; a later phase begins when the earlier ones are done."
      actions={
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          disabledReason={refusal}
          onPress={() => ask({ what: "phase", index: null })}
        >
          Add phase
        </Button>
      }
    >
      <div ref={list} className="relative grid gap-3" aria-busy={isPending}>
        <PendingBar isPending={isPending} />
        {phases.length === 0 && (
          <EmptyState compact title="No activities yet">
            Add a phase, then the patterns that start in it.
          </EmptyState>
        )}
        {phases.map((phase, index) => (
          <PhaseSection
            key={phase.name}
            name={phase.name}
            number={index + 1}
            count={phase.activities.length}
            edit={
              mayEdit
                ? {
                    up: steppingPhase(index, -1),
                    down: steppingPhase(index, 1),
                    onRename: () => ask({ what: "phase", index }),
                    onRemove: () => change(phases.toSpliced(index, 1)),
                    onAdd: () => ask({ what: "add", index }),
                    onAddNew: () => ask({ what: "new", index }),
                    isOpen: dragged !== null,
                    onDrop: () => dropAt(index, phase.activities.length),
                  }
                : null
            }
          >
            {phase.activities.map((activity, at) => {
              const pattern = patterns.get(activity.pattern_id);
              if (!pattern) return null;
              const { id } = pattern;
              return (
                <ActivityRow
                  key={id}
                  pattern={pattern}
                  assignee={assigneeWords(activity, assignees)}
                  faults={record.faults.filter((fault) => fault.pattern_id === id)}
                  held={held}
                  edit={
                    mayEdit
                      ? {
                          up: stepping(id, -1, "button:nth-of-type(1)"),
                          down: stepping(id, 1, "button:nth-of-type(2)"),
                          menu: activityMenu({ phases, index, activity, pattern, change, ask }),
                          isDragged: dragged === id,
                          onDrag: (isDragged) => drag(isDragged ? id : null),
                          onOver: (event) => dragged && event.preventDefault(),
                          onDrop: (event) => {
                            event.preventDefault();
                            event.stopPropagation();
                            dropAt(index, at);
                          },
                        }
                      : null
                  }
                />
              );
            })}
          </PhaseSection>
        ))}
      </div>
      <OutlineDialogs
        asked={asked}
        onClose={() => ask(null)}
        record={record}
        phases={phases}
        change={change}
        assignees={assignees}
        scope={scope}
      />
    </Section>
  );
}
