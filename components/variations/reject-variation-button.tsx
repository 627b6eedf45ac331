"use client";

import { X } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { rejectVariation } from "@/lib/variations/actions";
import type { Variation } from "@/lib/variations/queries";
import { rejectVariationSchema } from "@/lib/variations/schema";

/** Closes the variation with the reason. `refusal` is why this person may not, in words. */
export function RejectVariationButton({
  variation,
  scope,
  refusal,
}: {
  variation: Variation;
  scope: ProjectScope;
  refusal: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  const { id, lock_version, reference } = variation;
  return (
    <>
      <Button icon={<X aria-hidden />} disabledReason={refusal} onPress={() => setOpen(true)}>
        Reject
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Reject ${reference}`}
        description="It is closed for good, and whatever was signed becomes void. Another one can be raised."
        schema={rejectVariationSchema}
        action={(input) => rejectVariation(scope, input)}
        defaultValues={{ id, lock_version, reason: "" }}
        submitLabel="Reject variation"
        submitVariant="danger"
        onSuccess={() => toast.success(`${reference} rejected`)}
      >
        {(form) => (
          <TextAreaField
            {...form.field("reason")}
            label="Reason"
            description="Both sides read it."
            autoFocus
          />
        )}
      </FormDialog>
    </>
  );
}
