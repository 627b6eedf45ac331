"use client";

import { z } from "zod";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import type { DraftActivity } from "@/lib/workplan-templates/outline";
import { ASSIGNEE_RULES } from "@/lib/workplan-templates/rules";

import { type Assignees, roleOptions, RULE_OPTIONS } from "./template-options";

const schema = z
  .object({
    assignee_rule: z.enum(ASSIGNEE_RULES),
    person: z.string().nullable(),
    role: z.string().nullable(),
  })
  .superRefine(({ assignee_rule, person, role }, context) => {
    if (assignee_rule === "person" && !person)
      context.addIssue({ code: "custom", path: ["person"], message: "Choose a person." });
    if (assignee_rule === "role" && !role)
      context.addIssue({ code: "custom", path: ["role"], message: "Choose a role." });
  });

type AssigneeDialogProps = {
  name: string;
  activity: DraftActivity;
  assignees: Assignees;
  onChange: (activity: DraftActivity) => void;
  onClose: () => void;
};

/** Who gets an activity when it starts. */
export function AssigneeDialog(props: AssigneeDialogProps) {
  const { name, activity, assignees, onChange, onClose } = props;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Who gets ${name}`}
      size="sm"
      schema={schema}
      action={async () => ({ ok: true, data: undefined })}
      defaultValues={{
        assignee_rule: activity.assignee_rule,
        person: activity.assignee_id,
        role: activity.assignee_org_role ?? activity.assignee_role_id,
      }}
      onSuccess={(_data, input) => onChange(withAssignee(activity, input))}
    >
      {(form) => {
        const rule = form.hook.watch("assignee_rule");
        return (
          <>
            <SelectField {...form.field("assignee_rule")} label="Goes to" options={RULE_OPTIONS} />
            {rule === "person" && (
              <ComboboxField
                {...form.field("person")}
                label="Person"
                options={assignees.people}
                isRequired
              />
            )}
            {rule === "role" && (
              <SelectField
                {...form.field("role")}
                label="Role"
                options={roleOptions(assignees)}
                isRequired
              />
            )}
          </>
        );
      }}
    </FormDialog>
  );
}

function withAssignee(
  activity: DraftActivity,
  { assignee_rule, person, role }: z.input<typeof schema>,
): DraftActivity {
  const ofOrganisation = role === "org_admin" || role === "org_member" ? role : null;
  const hasRole = assignee_rule === "role";
  return {
    ...activity,
    assignee_rule,
    assignee_id: assignee_rule === "person" ? person : null,
    assignee_org_role: hasRole ? ofOrganisation : null,
    assignee_role_id: hasRole && !ofOrganisation ? role : null,
  };
}
