"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ProjectScope } from "@/lib/auth/context";
import type { Task } from "@/lib/deliverables/queries";
import { updateTaskSchema } from "@/lib/deliverables/schema";
import { updateTask } from "@/lib/deliverables/task-actions";

type Props = {
  task: Task;
  scope: ProjectScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function EditTaskDialog({ task, scope, ...props }: Props) {
  const { id, lock_version, name, owner, comment } = task;
  return (
    <FormDialog
      {...props}
      title="Edit task"
      schema={updateTaskSchema}
      action={(input) => updateTask(scope, input)}
      defaultValues={{ id, lock_version, name, owner: owner ?? "", comment: comment ?? "" }}
    >
      {(form) => (
        <>
          <TextField {...form.field("name")} label="Task" autoFocus />
          <TextField
            {...form.field("owner")}
            label="Owner"
            description="Anybody, by name: they need not be on the team."
          />
          <TextAreaField {...form.field("comment")} label="Comment" />
        </>
      )}
    </FormDialog>
  );
}
