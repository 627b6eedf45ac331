"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { ProjectScope } from "@/lib/auth/context";
import { REGISTER_NAMES } from "@/lib/quality/rules";
import type { Register } from "@/lib/quality/schema";

import { CreateCriterionDialog } from "./criterion-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateCriterionButton({
  refusal,
  ...props
}: {
  register: Register;
  scope: ProjectScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label={`New ${REGISTER_NAMES[props.register].one}`} refusal={refusal}>
      {(dialog) => <CreateCriterionDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
