"use client";

import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import type { Criterion } from "@/lib/quality/queries";
import { REGISTER_NAMES } from "@/lib/quality/rules";
import type { Register } from "@/lib/quality/schema";

import { CriterionItem } from "./criterion-item";
import { LinkCriterionButton } from "./link-criterion-button";

export type CriteriaProps = {
  register: Register;
  criteria: Criterion[];
  deliverableId: string;
  scope: ProjectScope;
  /** Why this person may not link, in words. */
  linkRefusal: string | null;
  /** The customer's project manager, who is shown what to press. */
  isAssessor: boolean;
  /** Why this person may not assess now, in words. */
  assessRefusal: string | null;
};

/** What the deliverable is measured by, and whether it was met. Unmet is allowed, and is part of what is signed. */
export function DeliverableCriteria(props: CriteriaProps) {
  const { register, criteria, deliverableId, scope, linkRefusal } = props;
  const { title, a } = REGISTER_NAMES[register];
  const assessed = criteria.filter(({ met }) => met !== null).length;
  return (
    <Section
      title={title}
      flush
      {...(criteria.length > 0 && { description: `${assessed} of ${criteria.length} assessed` })}
      actions={
        <LinkCriterionButton
          register={register}
          linked={criteria}
          deliverableId={deliverableId}
          scope={scope}
          refusal={linkRefusal}
        />
      }
    >
      {criteria.length === 0 ? (
        <EmptyState compact title="None linked">
          {a} that is linked here has to be assessed before the customer signs.
        </EmptyState>
      ) : (
        <ul aria-label={title}>
          {criteria.map((criterion) => (
            <CriterionItem key={criterion.id} criterion={criterion} {...props} />
          ))}
        </ul>
      )}
    </Section>
  );
}
