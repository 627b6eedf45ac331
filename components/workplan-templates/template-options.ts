import type { Option } from "@/components/form/choice-fields";
import type { Choice } from "@/lib/choices/queries";
import type { DraftActivity } from "@/lib/workplan-templates/outline";
import { type AssigneeRule, inWords, ROOT_TYPES } from "@/lib/workplan-templates/rules";

export const ROOT_TYPE_OPTIONS: Option[] = ROOT_TYPES.map((value) => ({
  value,
  label: inWords(value),
}));

export const RULE_OPTIONS: (Option & { value: AssigneeRule })[] = [
  { value: "owner", label: "The record's owner" },
  { value: "creator", label: "Who created the record" },
  { value: "person", label: "A certain person" },
  { value: "role", label: "A role", description: "Whoever of them has least to do." },
  { value: "nobody", label: "Nobody yet", description: "Somebody takes it." },
];

/** Whom activities can be given to. */
export type Assignees = { people: Choice[]; roles: { id: string; name: string }[] };

/** Roles of the organisation and those it designed; the first two stand for themselves. */
export function roleOptions({ roles }: Assignees): Option[] {
  return [
    { value: "org_admin", label: "Administrators" },
    { value: "org_member", label: "Members" },
    ...roles.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** Who gets an activity, in words. */
export function assigneeWords(activity: DraftActivity, assignees: Assignees): string {
  const { assignee_rule, assignee_id, assignee_role_id, assignee_org_role } = activity;
  if (assignee_rule === "person")
    return (
      assignees.people.find(({ value }) => value === assignee_id)?.label ?? "Somebody who left"
    );
  if (assignee_rule === "role") {
    const role = assignee_org_role ?? assignee_role_id;
    return (
      roleOptions(assignees).find(({ value }) => value === role)?.label ?? "A role that is gone"
    );
  }
  return RULE_OPTIONS.find(({ value }) => value === assignee_rule)?.label ?? assignee_rule;
}
