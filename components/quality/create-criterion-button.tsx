"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";
import { REGISTER_NAMES } from "@/lib/quality/rules";
import type { Register } from "@/lib/quality/schema";

import { CreateCriterionDialog } from "./criterion-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateCriterionButton({
  register,
  scope,
  refusal,
}: {
  register: Register;
  scope: ProjectScope;
  refusal: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        New {REGISTER_NAMES[register].one}
      </Button>
      <CreateCriterionDialog
        register={register}
        scope={scope}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </>
  );
}
