"use client";

import { useMemo } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { RadioGroupField, SwitchField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateProfile } from "@/lib/profile/actions";
import type { Profile } from "@/lib/profile/queries";
import { profileSchema } from "@/lib/profile/schema";

const THEMES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export function ProfileForm({ profile }: { profile: Profile }) {
  const { email, ...defaultValues } = profile;
  const form = useActionForm({
    schema: profileSchema,
    action: updateProfile,
    defaultValues,
    onSuccess: ({ lock_version }, input): void => {
      // The next save compares with what this one made.
      form.hook.reset({ ...input, lock_version });
      toast.success("Profile saved");
    },
  });
  const timezones = useMemo(() => zoneOptions(profile.timezone), [profile.timezone]);
  return (
    <Form form={form} className="max-w-xl">
      <TextField
        {...form.field("full_name")}
        label="Your name"
        description="As it stands under what you sign from now on; earlier signatures keep the name they had."
        autoComplete="name"
      />
      <p className="text-muted">
        You sign in as <span className="font-medium text-foreground">{email}</span>.
      </p>
      <ComboboxField
        {...form.field("timezone")}
        label="Timezone"
        description="Times are shown in it."
        options={timezones}
      />
      <RadioGroupField {...form.field("theme")} label="Theme" options={THEMES} />
      <SwitchField
        {...form.field("shortcuts_enabled")}
        label="Single-key shortcuts"
        description="Press ? on any page to see them."
      />
      <FormActions>
        <SubmitButton form={form} />
      </FormActions>
    </Form>
  );
}

function zoneOptions(present: string) {
  const zones = new Set([present, "UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...zones].toSorted().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
