"use client";

import dynamic from "next/dynamic";

import { Section } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

// The drawing is large, and needs the size of what it draws in: only in the browser.
const Chain = dynamic(() => import("./chain").then((file) => file.Chain), {
  ssr: false,
  loading: () => <Skeleton className="h-40 w-full" />,
});

/** The drawn chain of the stored draft. */
export function ChainSection({ record }: { record: TemplateRecord }) {
  const { activities, patterns, faults } = record;
  if (activities.length === 0) return null;
  const known = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const shown = activities.flatMap(({ pattern_id }) => known.get(pattern_id) ?? []);
  const errors = faults.flatMap(({ severity, pattern_id }) =>
    severity === "error" && pattern_id ? [pattern_id] : [],
  );
  return (
    // Too small to read on a phone; the outline says it there.
    <div className="min-w-0 max-md:hidden">
      <Section
        title="What follows what"
        description="A whole line: when it is done. Dashed: when it is skipped, or late."
        flush
      >
        <div
          role="img"
          aria-label={`A drawing of ${shown.length} activities and what follows each. The activities below say the same in words.`}
        >
          <Chain
            patterns={shown}
            phases={new Map(activities.map(({ pattern_id, phase }) => [pattern_id, phase]))}
            faulty={new Set(errors)}
          />
        </div>
      </Section>
    </div>
  );
}
