import type { Route } from "next";
import type { ReactNode } from "react";

import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/link";
import type { VariationRecord } from "@/lib/variations/queries";

/** What became of the variation, or what stands in its way; nothing while it takes its course. */
export function VariationBanner({
  record,
  milestonesHref,
  revise,
}: {
  record: VariationRecord;
  milestonesHref: string;
  revise: ReactNode;
}) {
  const { variation, baselines, signing } = record;
  if (variation.status === "applied") {
    return (
      <Banner tone="success" title="Applied to the baseline">
        {baselines.map(({ reference, name, version }, index) => (
          <span key={reference}>
            {index > 0 && ", "}
            <TextLink
              href={`${milestonesHref}/${reference}` as Route}
              tone="quiet"
              className="underline"
            >
              {reference} {name}
            </TextLink>{" "}
            has baseline version {version}
          </span>
        ))}
        .
      </Banner>
    );
  }
  if (variation.status === "rejected") {
    return (
      <Banner tone="danger" title="Rejected">
        <p className="whitespace-pre-wrap">{variation.rejection_reason}</p>
      </Banner>
    );
  }
  if (variation.status === "withdrawn")
    return <Banner tone="neutral" title="Withdrawn: it changes nothing." />;
  if (!signing.blockers.includes("stale")) return null;
  return (
    <Banner
      tone="warning"
      title="What this variation changes has changed meanwhile"
      action={revise}
    >
      So it cannot be signed as it is: a line below says what moved. Revise it, check the values
      against today&rsquo;s baseline, and submit it again. Nothing has been applied.
    </Banner>
  );
}
