import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { VariationStatusBadge } from "@/components/variations/variation-status-badge";
import type { MilestoneRecord } from "@/lib/milestones/queries";

/** Variations that concern the milestone. */
export function MilestoneVariations({
  variations,
  href,
}: {
  variations: MilestoneRecord["variations"];
  href: string;
}) {
  if (variations.length === 0) return null;
  return (
    <Section title="Variations" flush>
      <ul>
        {variations.map(({ id, reference, title, status }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
          >
            <span className="text-muted">{reference}</span>
            <TextLink
              href={`${href}/${reference}` as Route}
              tone="quiet"
              className="min-w-0 flex-1 font-medium"
            >
              {title}
            </TextLink>
            <VariationStatusBadge status={status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
