"use client";

import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import type { Deliverable } from "@/lib/deliverables/queries";
import type { Criterion } from "@/lib/quality/queries";
import { isOfEarlierSubmission, REGISTER_NAMES } from "@/lib/quality/rules";
import type { Register } from "@/lib/quality/schema";

import { CriterionItem } from "./criterion-item";
import { LinkCriterionButton } from "./link-criterion-button";

export type CriteriaProps = {
  register: Register;
  criteria: Criterion[];
  deliverable: Pick<Deliverable, "id" | "submission" | "submitted_at">;
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
  const { register, criteria, deliverable, scope, linkRefusal } = props;
  const { title, a } = REGISTER_NAMES[register];
  return (
    <Section
      title={title}
      flush
      {...(criteria.length > 0 && { description: howManyAssessed(props) })}
      actions={
        <LinkCriterionButton
          register={register}
          linked={criteria}
          deliverableId={deliverable.id}
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

function howManyAssessed({ criteria, deliverable }: CriteriaProps): string {
  const assessed = criteria.filter(({ met }) => met !== null).length;
  const earlier = criteria.filter((one) => isOfEarlierSubmission(one, deliverable)).length;
  return `${assessed} of ${criteria.length} assessed${earlier > 0 ? `, ${earlier} on an earlier submission` : ""}`;
}
