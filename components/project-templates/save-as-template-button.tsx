"use client";

import { BookmarkPlus } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { saveAsTemplate } from "@/lib/project-templates/actions";
import { saveAsTemplateSchema } from "@/lib/project-templates/schema";

/** Keeps a project's governance under a name, for the next project. */
export function SaveAsTemplateButton({
  scope,
  refusal,
}: {
  scope: ProjectScope;
  refusal: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<BookmarkPlus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Save as template
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Save as template"
        description="The project's present governance, for new projects to begin with."
        schema={saveAsTemplateSchema}
        action={(input) => saveAsTemplate(scope, input)}
        defaultValues={{ id: crypto.randomUUID(), name: "", description: "" }}
        submitLabel="Save template"
        onSuccess={(_, { name }) => toast.success(`Template ${name} saved`)}
      >
        {(form) => (
          <>
            <TextField {...form.field("name")} label="Name" autoFocus />
            <TextAreaField {...form.field("description")} label="Description" />
          </>
        )}
      </FormDialog>
    </>
  );
}
