"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updateGeneral } from "@/lib/organisations/actions";
import type { OrganisationDetails } from "@/lib/organisations/queries";
import { updateGeneralSchema } from "@/lib/organisations/schema";

type GeneralFormProps = { details: OrganisationDetails; scope: OrgScope; isReadOnly: boolean };

export function GeneralForm({ details, scope, isReadOnly }: GeneralFormProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: updateGeneralSchema,
    action: (input) => updateGeneral(scope, input),
    defaultValues: {
      lock_version: details.lock_version,
      name: details.name,
      display_name: details.display_name ?? "",
      slug: details.slug,
    },
    onSuccess: ({ slug }) => {
      toast.success("Settings saved");
      // The slug is the first part of the address.
      if (slug !== details.slug) router.replace(`/${slug}/settings` as Route);
    },
  });
  const isSlugChanged = form.hook.watch("slug") !== details.slug;

  return (
    <Form form={form} className="max-w-2xl">
      <Section title="Names">
        <div className="grid gap-4">
          <TextField
            {...form.field("name")}
            label="Name"
            description="The full name, as on contracts and certificates."
            isDisabled={isReadOnly}
          />
          <TextField
            {...form.field("display_name")}
            label="Display name"
            description="What people see at the top of every page; the name, when left empty."
            isDisabled={isReadOnly}
          />
          <TextField
            {...form.field("slug")}
            label="Address"
            prefix="/"
            description="The first part of every address of the organisation."
            isDisabled={isReadOnly}
          />
          {isSlugChanged && (
            <Banner tone="warning" title="Every link to this organisation will change">
              Bookmarks, and links in mails that were sent before, stop working for both sides.
            </Banner>
          )}
        </div>
      </Section>
      {!isReadOnly && (
        <FormActions>
          <SubmitButton form={form}>Save</SubmitButton>
        </FormActions>
      )}
    </Form>
  );
}
