"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Form, SubmitButton } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import type { ProjectScope } from "@/lib/auth/context";
import { addTaskSchema } from "@/lib/deliverables/schema";
import { addTask } from "@/lib/deliverables/task-actions";

type Props = { deliverableId: string; scope: ProjectScope; sortOrder: number };

/** Adds tasks one after the other: Enter adds, and the field is ready for the next. */
export function AddTask(props: Props) {
  const [count, setCount] = useState(0);
  return (
    <OneTask key={count} {...props} isFollowing={count > 0} onAdded={() => setCount(count + 1)} />
  );
}

function OneTask({
  deliverableId,
  scope,
  sortOrder,
  isFollowing,
  onAdded,
}: Props & { isFollowing: boolean; onAdded: () => void }) {
  const form = useActionForm({
    schema: addTaskSchema,
    action: (input) => addTask(scope, { ...input, sort_order: sortOrder }),
    defaultValues: {
      id: crypto.randomUUID(),
      deliverable_id: deliverableId,
      sort_order: sortOrder,
      name: "",
    },
    onSuccess: onAdded,
  });
  return (
    <div className="px-4 py-3" data-print="hide">
      <Form form={form} className="grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
        <TextField {...form.field("name")} label="New task" autoFocus={isFollowing} />
        <SubmitButton
          form={form}
          variant="secondary"
          icon={<Plus aria-hidden />}
          className="mt-5.5"
        >
          Add
        </SubmitButton>
      </Form>
    </div>
  );
}
