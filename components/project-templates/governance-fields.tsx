"use client";

import type { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { MoneyField } from "@/components/form/number-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import {
  AUTHORITY_LABELS,
  AUTHORITY_MEANINGS,
  DERIVED_DUAL,
  SHOWN_GOVERNANCE,
  type GovernanceSetting,
} from "@/lib/project-templates/governance";
import { AUTHORITIES, type governanceSchema } from "@/lib/project-templates/schema";

/** A form that has the governance settings among its fields. */
type GovernanceForm = {
  field: ActionForm<z.input<typeof governanceSchema>>["field"];
  hook: { watch: (key: GovernanceSetting["key"]) => unknown };
};

/** All governance settings, for a project and for a template. */
export function GovernanceFields({
  form,
  notes = {},
}: {
  form: GovernanceForm;
  /** What is to be known about a setting here, beside what it means. */
  notes?: Partial<Record<GovernanceSetting["key"], string>>;
}) {
  return SHOWN_GOVERNANCE.map(({ title, description, settings }) => (
    <Section key={title} title={title} description={description}>
      <FieldGroup columns={2}>
        {settings.map((setting) => (
          <GovernanceField
            key={setting.key}
            form={form}
            setting={setting}
            note={notes[setting.key]}
          />
        ))}
      </FieldGroup>
    </Section>
  ));
}

function GovernanceField({
  form,
  setting,
  note,
}: {
  form: GovernanceForm;
  setting: GovernanceSetting;
  note: string | undefined;
}) {
  const { key, label } = setting;
  const meaning = [setting.meaning, note].filter(Boolean).join(" ");
  if (setting.kind === "switch")
    return <SwitchField {...form.field(setting.key)} label={label} description={meaning} />;
  if (setting.kind === "money")
    return <MoneyField {...form.field(setting.key)} label={label} description={meaning} />;
  const isExpenses = key === "expense_approval_authority";
  return (
    <SelectField
      {...form.field(setting.key)}
      label={label}
      description={
        <>
          {meaning}
          {DERIVED_DUAL.has(key) && (
            <span className="block">
              Dual signature: {form.hook.watch(setting.key) === "dual" ? "yes" : "no"}, as follows
              from this.
            </span>
          )}
        </>
      }
      options={[...AUTHORITIES, ...(isExpenses ? (["conditional"] as const) : [])].map((value) => ({
        value,
        label: AUTHORITY_LABELS[value],
        description: AUTHORITY_MEANINGS[setting.act][value],
      }))}
    />
  );
}
