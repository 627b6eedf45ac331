import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { VariationRecord } from "@/lib/variations/queries";

import { ImpactCost, ImpactDays } from "./impact";
import { VariationTypeBadge } from "./variation-status-badge";

/** The variation's figures and people, beside the record. */
export function VariationFacts({
  record,
  milestonesHref,
}: {
  record: VariationRecord;
  milestonesHref: string;
}) {
  const { variation, breached_milestone, created_by_name, submitted_by_name, closed_by_name } =
    record;
  const who = (name: string | null, at: string | null) =>
    at ? (
      <>
        <DateTimeText value={at} />
        {name && <span className="block text-muted">{name}</span>}
      </>
    ) : null;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "Type", value: <VariationTypeBadge type={variation.type} /> },
          { label: "Effect on cost", value: <ImpactCost value={variation.impact_cost} /> },
          { label: "Effect on the end", value: <ImpactDays value={variation.impact_days} /> },
          {
            label: "Out of a breach",
            value: breached_milestone && (
              <TextLink href={`${milestonesHref}/${breached_milestone.reference}` as Route}>
                {breached_milestone.reference} {breached_milestone.name}
              </TextLink>
            ),
          },
          { label: "Raised", value: who(created_by_name, variation.created_at) },
          { label: "Submitted", value: who(submitted_by_name, variation.submitted_at) },
          { label: "Closed", value: who(closed_by_name, variation.closed_at) },
        ]}
      />
    </Section>
  );
}
