"use client";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { TextField } from "@/components/form/text-fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { toOptions } from "@/components/form/options";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { CandidateSkill } from "@/lib/candidates/queries";
import { addSkillSchema, updateSkillSchema } from "@/lib/candidates/schema";
import { addSkill, updateSkill } from "@/lib/candidates/skill-actions";

import { SKILL_LEVEL } from "./candidate-words";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function AddSkillDialog({
  candidateId,
  scope,
  ...dialog
}: DialogProps & { candidateId: string }) {
  return (
    <FormDialog
      {...dialog}
      title="Add skill"
      schema={addSkillSchema}
      action={(input) => addSkill(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        candidate_id: candidateId,
        name: "",
        level: "intermediate",
        years: null,
      }}
      submitLabel="Add skill"
    >
      {(form) => (
        <>
          <TextField
            {...form.field("name")}
            label="Skill"
            description="A new one joins the organisation's list of skills."
            autoFocus
          />
          <LevelFields level={form.field("level")} years={form.field("years")} />
        </>
      )}
    </FormDialog>
  );
}

export function EditSkillDialog({
  skill,
  scope,
  ...dialog
}: DialogProps & { skill: CandidateSkill }) {
  const { id, lock_version, name, level, years } = skill;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${name}`}
      schema={updateSkillSchema}
      action={(input) => updateSkill(scope, input)}
      defaultValues={{ id, lock_version, level, years }}
      onSuccess={() => toast.success(`${name} saved`)}
    >
      {(form) => <LevelFields level={form.field("level")} years={form.field("years")} />}
    </FormDialog>
  );
}

function LevelFields({
  level,
  years,
}: {
  level: FieldBinding<string>;
  years: FieldBinding<number | null>;
}) {
  return (
    <FieldGroup columns={2}>
      <SelectField {...level} label="Level" options={toOptions(SKILL_LEVEL)} />
      <NumberField {...years} label="Years" digits={0} />
    </FieldGroup>
  );
}
