"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import type { DragEvent } from "react";

import { CategoryIcon } from "@/components/activity-patterns/category-icon";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Menu, type MenuSection } from "@/components/ui/menu";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import { workingDays } from "@/lib/activity-patterns/rules";
import type { Fault } from "@/lib/workplan-templates/queries";

import { FaultLine } from "./fault-line";
import { SuccessorLines } from "./successor-lines";

type ActivityRowProps = {
  pattern: PatternRow;
  assignee: string;
  faults: readonly Fault[];
  /** The patterns of the template: the others do not start. */
  held: ReadonlySet<string>;
  /** Null for who may only read. */
  edit: {
    up: (() => void) | null;
    down: (() => void) | null;
    menu: MenuSection[];
    isDragged: boolean;
    onDrag: (isDragged: boolean) => void;
    /** Something is being dragged over it. */
    onOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  } | null;
};

/** An activity of the outline: when it is due, who gets it, what follows, and what is wrong with it. */
export function ActivityRow({ pattern, assignee, faults, held, edit }: ActivityRowProps) {
  const { id, name, category, target_days, escalation_days, is_mandatory, successors } = pattern;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is for the pointer; the buttons do the same
    <li
      id={`activity-${id}`}
      data-activity={id}
      draggable={edit !== null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        setTimeout(() => edit?.onDrag(true));
      }}
      onDragEnd={() => edit?.onDrag(false)}
      onDragOver={edit?.onOver}
      onDrop={edit?.onDrop}
      className={cn(
        "group flex scroll-mt-20 items-start gap-2 border-b border-separator px-3 py-2 last:border-0 target:bg-row-selected",
        edit?.isDragged && "opacity-50",
      )}
    >
      {edit && (
        <GripVertical aria-hidden className="mt-0.5 size-4 shrink-0 text-subtle md:cursor-grab" />
      )}
      <span className="mt-0.5">
        <CategoryIcon category={category} />
      </span>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium wrap-break-word">{name}</span>
          {is_mandatory && <Badge>Mandatory</Badge>}
        </p>
        <p className="text-xs text-muted">
          {assignee} · due{" "}
          {target_days === 0 ? "the same day" : `after ${workingDays(target_days)}`} · escalates{" "}
          {escalation_days === 0 ? "when that day closes" : `${workingDays(escalation_days)} later`}
        </p>
        <SuccessorLines successors={successors} held={held} />
        {faults.map((fault) => (
          <FaultLine key={fault.code + fault.message} fault={fault} />
        ))}
      </div>
      {edit && (
        <div className="flex shrink-0 items-center" data-print="hide">
          <IconButton
            label={`Move ${name} up`}
            size="sm"
            isDisabled={!edit.up}
            onPress={() => edit.up?.()}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={`Move ${name} down`}
            size="sm"
            isDisabled={!edit.down}
            onPress={() => edit.down?.()}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <Menu label={`Actions for ${name}`} size="sm" items={edit.menu} />
        </div>
      )}
    </li>
  );
}
