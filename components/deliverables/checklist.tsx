"use client";

import { useOptimistic, useState, useTransition } from "react";

import { Section } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/action-result";
import type { ProjectScope } from "@/lib/auth/context";
import type { Task } from "@/lib/deliverables/queries";
import { deleteTask, orderTasks, tickTask } from "@/lib/deliverables/task-actions";

import { AddTask } from "./add-task";
import { ChecklistItem } from "./checklist-item";

type Props = {
  deliverableId: string;
  tasks: Task[];
  scope: ProjectScope;
  /** Why this person may not change it, in words. */
  refusal: string | null;
};

/** The steps of the work. Ticks and moves show at once, and are taken back if they are refused. */
export function Checklist({ deliverableId, tasks, scope, refusal }: Props) {
  const [shown, setShown] = useOptimistic(tasks);
  const [isDoneHidden, setDoneHidden] = useState(false);
  const [moved, setMoved] = useState("");
  const [, startTransition] = useTransition();
  const visible = isDoneHidden ? shown.filter((task) => !task.is_complete) : shown;
  const doneCount = shown.filter((task) => task.is_complete).length;

  const change = (next: Task[], save: () => Promise<ActionResult<unknown>>) =>
    startTransition(async () => {
      setShown(next);
      const result = await save();
      if (!result.ok) toast.error("The checklist was not changed", { description: result.message });
    });

  const tick = ({ id }: Task, is_complete: boolean) =>
    change(
      shown.map((task) => (task.id === id ? { ...task, is_complete } : task)),
      () => tickTask(scope, { id, is_complete }),
    );

  const move = (task: Task, step: -1 | 1) => {
    // Past the next one in sight; what is hidden between them stays between them.
    const neighbour = visible[visible.indexOf(task) + step];
    if (!neighbour) return;
    const others = shown.filter(({ id }) => id !== task.id);
    const place = others.indexOf(neighbour) + (step === 1 ? 1 : 0);
    const next = others.toSpliced(place, 0, task);
    setMoved(`${task.name}: now ${next.indexOf(task) + 1} of ${next.length}`);
    change(next, () =>
      orderTasks(scope, { deliverable_id: deliverableId, task_ids: next.map(({ id }) => id) }),
    );
  };

  const remove = ({ id, name }: Task) => {
    const restore = () => change(shown, () => deleteTask(scope, { id, is_deleted: false }));
    change(
      shown.filter((task) => task.id !== id),
      async () => {
        const result = await deleteTask(scope, { id, is_deleted: true });
        if (result.ok)
          toast.success(`“${name}” deleted`, { action: { label: "Undo", onPress: restore } });
        return result;
      },
    );
  };

  return (
    <Section
      title="Checklist"
      description={shown.length > 0 ? `${doneCount} of ${shown.length} done` : undefined}
      flush
      actions={
        doneCount > 0 && (
          <Checkbox isSelected={isDoneHidden} onChange={setDoneHidden}>
            Hide done
          </Checkbox>
        )
      }
    >
      {shown.length === 0 && refusal && <EmptyState compact title="No tasks" />}
      <ul aria-label="Tasks">
        {visible.map((task, index) => (
          <ChecklistItem
            key={task.id}
            task={task}
            scope={scope}
            isReadOnly={refusal !== null}
            isFirst={index === 0}
            isLast={index === visible.length - 1}
            onTick={(isComplete) => tick(task, isComplete)}
            onMove={(step) => move(task, step)}
            onDelete={() => remove(task)}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {moved}
      </p>
      {refusal ? (
        shown.length > 0 && <p className="px-4 py-2 text-xs text-muted">{refusal}</p>
      ) : (
        <AddTask deliverableId={deliverableId} scope={scope} sortOrder={nextOrder(shown)} />
      )}
    </Section>
  );
}

function nextOrder(tasks: Task[]): number {
  return Math.max(0, ...tasks.map(({ sort_order }) => sort_order)) + 1;
}
