"use client";

import { Check, Unlink, X } from "lucide-react";
import { useOptimistic, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { useFormat } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { assessCriterion, linkCriterion } from "@/lib/quality/actions";
import type { Criterion } from "@/lib/quality/queries";
import { isOfEarlierSubmission } from "@/lib/quality/rules";

import type { CriteriaProps } from "./deliverable-criteria";
import { VerdictBadge } from "./verdict-badge";

type Props = Omit<CriteriaProps, "criteria"> & { criterion: Criterion };

/** One criterion: who assesses presses, everybody else reads. */
export function CriterionItem({
  criterion,
  register,
  deliverable,
  scope,
  linkRefusal,
  isAssessor,
  assessRefusal,
}: Props) {
  const format = useFormat();
  const { id, reference, name, target, assessed_at, assessed_by_name } = criterion;
  const [met, setMet] = useOptimistic(criterion.met);
  const [, startTransition] = useTransition();

  const assess = (is_met: boolean) =>
    startTransition(async () => {
      setMet(is_met);
      const result = await assessCriterion(scope, {
        register,
        deliverable_id: deliverable.id,
        id,
        is_met,
      });
      if (!result.ok) toast.error("This was not assessed", { description: result.message });
    });
  const link = async (is_linked: boolean) => {
    const result = await linkCriterion(scope, {
      register,
      deliverable_id: deliverable.id,
      id,
      is_linked,
    });
    if (!result.ok) return toast.error("The link was not changed", { description: result.message });
    return is_linked
      ? undefined
      : toast.success(`${reference} taken away`, {
          action: { label: "Undo", onPress: () => void link(true) },
        });
  };

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-separator px-4 py-2 last:border-0">
      <span className="min-w-0 flex-1 basis-56">
        <span className="me-2 text-muted">{reference}</span>
        {name}
        <span className="block text-xs text-muted">
          {[
            target && `Target: ${target}`,
            assessed_at &&
              `${assessed_by_name ?? "A former member"}, ${format.dateTime(assessed_at)}`,
            isOfEarlierSubmission(criterion, deliverable) &&
              `before submission ${deliverable.submission}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {isAssessor ? (
        <span
          role="group"
          aria-label={`Verdict on ${reference}`}
          className="flex gap-1"
          data-print="hide"
        >
          <Button
            size="sm"
            icon={<Check aria-hidden />}
            aria-pressed={met === true}
            className={met === true ? "bg-success-soft text-success-soft-foreground" : undefined}
            disabledReason={assessRefusal}
            onPress={() => assess(true)}
          >
            Met
          </Button>
          <Button
            size="sm"
            icon={<X aria-hidden />}
            aria-pressed={met === false}
            className={met === false ? "bg-danger-soft text-danger-soft-foreground" : undefined}
            disabledReason={assessRefusal}
            onPress={() => assess(false)}
          >
            Not met
          </Button>
        </span>
      ) : (
        <VerdictBadge met={met} />
      )}
      {!linkRefusal && (
        <span data-print="hide">
          <Menu
            label={`Actions of ${reference}`}
            size="sm"
            items={[
              {
                id: "unlink",
                label: "Take away",
                icon: <Unlink aria-hidden />,
                tone: "danger",
                onAction: () => void link(false),
              },
            ]}
          />
        </span>
      )}
    </li>
  );
}
