"use client";

import { ArrowDown, ArrowUp, Pencil, Square, SquareCheck, Trash2 } from "lucide-react";
import { type KeyboardEvent, useRef, useState, useTransition } from "react";

import { IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { Menu } from "@/components/ui/menu";
import type { ProjectScope } from "@/lib/auth/context";
import type { Task } from "@/lib/deliverables/queries";

import { EditTaskDialog } from "./edit-task-dialog";

type Props = {
  task: Task;
  scope: ProjectScope;
  isReadOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onTick: (isComplete: boolean) => void;
  onMove: (step: -1 | 1) => void;
  onDelete: () => void;
};

/** A task: ticked in place, moved by its arrows or by Alt and an arrow key. */
export function ChecklistItem({
  task,
  scope,
  isReadOnly,
  isFirst,
  isLast,
  onTick,
  onMove,
  onDelete,
}: Props) {
  const [isEditing, setEditing] = useState(false);
  const [, startTransition] = useTransition();
  const row = useRef<HTMLLIElement>(null);
  const { name, is_complete } = task;

  const move = (step: -1 | 1) => {
    const focused = document.activeElement;
    onMove(step);
    // A row that changes its place in the document loses the focus.
    requestAnimationFrame(() =>
      requestAnimationFrame(
        () => focused instanceof HTMLElement && row.current?.contains(focused) && focused.focus(),
      ),
    );
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || isReadOnly || (event.key !== "ArrowUp" && event.key !== "ArrowDown"))
      return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside it
    <li
      ref={row}
      onKeyDown={moveByKey}
      className="group flex items-start gap-2 border-b border-separator px-4 py-1.5 hover:bg-row-hover"
    >
      {isReadOnly ? (
        <span className="flex min-w-0 flex-1 items-start gap-2.5 py-0.5">
          <ReadOnlyMark isComplete={is_complete} />
          <TaskText task={task} />
        </span>
      ) : (
        <Checkbox isSelected={is_complete} onChange={onTick} className="flex-1 py-0.5">
          <TaskText task={task} />
        </Checkbox>
      )}
      {!isReadOnly && (
        <span className="flex shrink-0 items-center" data-print="hide">
          <IconButton
            label={`Move up: ${name}`}
            size="sm"
            onPress={() => move(-1)}
            isDisabled={isFirst}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={`Move down: ${name}`}
            size="sm"
            onPress={() => move(1)}
            isDisabled={isLast}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <Menu
            label={`Actions of ${name}`}
            size="sm"
            items={[
              {
                id: "edit",
                label: "Edit",
                icon: <Pencil aria-hidden />,
                // In turn with what was just ticked or moved: the form begins with the version that made.
                onAction: () => startTransition(() => setEditing(true)),
              },
              {
                id: "delete",
                label: "Delete",
                tone: "danger",
                icon: <Trash2 aria-hidden />,
                onAction: onDelete,
              },
            ]}
          />
        </span>
      )}
      <EditTaskDialog task={task} scope={scope} isOpen={isEditing} onOpenChange={setEditing} />
    </li>
  );
}

function TaskText({ task: { name, owner, comment, is_complete } }: { task: Task }) {
  return (
    <span className="min-w-0 wrap-break-word">
      <span className={cn(is_complete && "text-muted line-through decoration-1")}>{name}</span>
      {(owner || comment) && (
        <span className="block text-xs whitespace-pre-wrap text-muted">
          {[owner, comment].filter(Boolean).join(" · ")}
        </span>
      )}
    </span>
  );
}

/** For who only reads: a box that cannot be pressed would look like one that can. */
function ReadOnlyMark({ isComplete }: { isComplete: boolean }) {
  const Mark = isComplete ? SquareCheck : Square;
  return (
    <>
      <Mark aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="sr-only">{isComplete ? "Done:" : "Not done:"}</span>
    </>
  );
}
