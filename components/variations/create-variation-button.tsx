"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { ProjectScope } from "@/lib/auth/context";

import { CreateVariationDialog } from "./variation-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateVariationButton({
  refusal,
  ...props
}: {
  scope: ProjectScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label="New variation" refusal={refusal}>
      {(dialog) => <CreateVariationDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
