"use client";

import { Link2 } from "lucide-react";
import { useState, useTransition } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { linkCriterion, loadCriteria } from "@/lib/quality/actions";
import type { Criterion, CriterionChoice } from "@/lib/quality/queries";
import { REGISTER_NAMES } from "@/lib/quality/rules";
import { linkCriterionSchema, type Register } from "@/lib/quality/schema";

type Props = {
  register: Register;
  linked: Criterion[];
  deliverableId: string;
  scope: ProjectScope;
  refusal: string | null;
};

/** Links a criterion of the register. What there is to choose from is asked for when the dialog opens. */
export function LinkCriterionButton({ register, linked, deliverableId, scope, refusal }: Props) {
  const [choices, setChoices] = useState<CriterionChoice[] | null>(null);
  const [isPending, startTransition] = useTransition();
  const { one, title } = REGISTER_NAMES[register];

  const open = () =>
    startTransition(async () => {
      const result = await loadCriteria(scope, { register });
      if (!result.ok)
        toast.error("The register could not be read", { description: result.message });
      else setChoices(result.data.filter(({ id }) => linked.every((known) => known.id !== id)));
    });

  return (
    <>
      <Button
        size="sm"
        icon={<Link2 aria-hidden />}
        disabledReason={refusal}
        isPending={isPending}
        onPress={open}
      >
        Link
      </Button>
      {choices && (
        <FormDialog
          isOpen
          onOpenChange={() => setChoices(null)}
          title={`Link a ${one}`}
          description={
            choices.length === 0
              ? `There is nothing left to link: ${title} are added to their register on the page Quality.`
              : undefined
          }
          schema={linkCriterionSchema}
          action={(input) => linkCriterion(scope, input)}
          defaultValues={{ register, deliverable_id: deliverableId, id: "", is_linked: true }}
          submitLabel="Link"
        >
          {(form) => (
            <ComboboxField
              {...form.field("id")}
              label={one === "KPI" ? "KPI" : "Quality standard"}
              autoFocus
              options={choices.map(({ id, reference, name }) => ({
                value: id,
                label: `${reference} ${name}`,
              }))}
            />
          )}
        </FormDialog>
      )}
    </>
  );
}
