"use client";

import {
  CreatePatternDialog,
  EditPatternDialog,
} from "@/components/activity-patterns/pattern-form-dialog";
import { SuccessorsDialog } from "@/components/activity-patterns/successors-dialog";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import type { OrgScope } from "@/lib/auth/context";
import {
  addActivity,
  replaceActivity,
  type DraftActivity,
  type Phase,
} from "@/lib/workplan-templates/outline";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

import { AddActivityDialog } from "./add-activity-dialog";
import { AssigneeDialog } from "./assignee-dialog";
import { PhaseDialog } from "./phase-dialog";
import type { Assignees } from "./template-options";

/** What the outline asks about. `index` is a phase's place. */
export type Asked =
  | { what: "phase"; index: number | null }
  | { what: "add" | "new"; index: number }
  | { what: "who"; activity: DraftActivity }
  | { what: "edit" | "follow"; pattern: PatternRow };

type OutlineDialogsProps = {
  asked: Asked | null;
  onClose: () => void;
  record: TemplateRecord;
  phases: Phase[];
  change: (next: Phase[]) => void;
  assignees: Assignees;
  scope: OrgScope;
};

export function OutlineDialogs(props: OutlineDialogsProps) {
  const { asked, onClose, record, phases, change, assignees, scope } = props;
  const { template, patterns, has_owner } = record;
  if (!asked) return null;

  const take = (index: number, pattern_id: string) => {
    const nobody = { assignee_id: null, assignee_role_id: null, assignee_org_role: null };
    const assignee_rule = has_owner ? ("owner" as const) : ("nobody" as const);
    change(addActivity(phases, { pattern_id, assignee_rule, ...nobody }, index));
  };

  switch (asked.what) {
    case "phase": {
      const { index } = asked;
      const name = index === null ? null : (phases[index]?.name ?? "");
      return (
        <PhaseDialog
          name={name}
          taken={phases.filter((_, at) => at !== index).map((phase) => phase.name)}
          onName={(next) =>
            change(
              index === null
                ? [...phases, { name: next, activities: [] }]
                : phases.map((phase, at) => (at === index ? { ...phase, name: next } : phase)),
            )
          }
          onClose={onClose}
        />
      );
    }
    case "add": {
      const held = new Set(phases.flatMap(({ activities }) => activities.map((a) => a.pattern_id)));
      return (
        <AddActivityDialog
          phase={phases[asked.index]?.name ?? ""}
          patterns={patterns.filter(({ id, is_active }) => is_active && !held.has(id))}
          onAdd={(id) => take(asked.index, id)}
          onClose={onClose}
        />
      );
    }
    case "new":
      return (
        <CreatePatternDialog
          scope={scope}
          entityType={template.entity_type}
          isOpen
          onOpenChange={onClose}
          onCreated={(id) => take(asked.index, id)}
        />
      );
    case "who":
      return (
        <AssigneeDialog
          name={patterns.find(({ id }) => id === asked.activity.pattern_id)?.name ?? "it"}
          activity={asked.activity}
          assignees={assignees}
          onChange={(changed) => change(replaceActivity(phases, changed))}
          onClose={onClose}
        />
      );
    case "edit":
      return (
        <EditPatternDialog pattern={asked.pattern} scope={scope} isOpen onOpenChange={onClose} />
      );
    case "follow":
      return (
        <SuccessorsDialog
          pattern={asked.pattern}
          choices={patterns}
          scope={scope}
          onClose={onClose}
        />
      );
  }
}
