import { RaiseVariationButton } from "@/components/variations/raise-variation-button";
import { Banner } from "@/components/ui/banner";
import { DateTimeText } from "@/components/ui/format";
import type { ProjectScope } from "@/lib/auth/context";
import type { Milestone } from "@/lib/milestones/queries";

/** A signed baseline that the plan no longer meets: why, since when, and the way out. */
export function BreachBanner({
  milestone,
  breachedBy,
  scope,
  refusal,
}: {
  milestone: Milestone;
  breachedBy: string | null;
  scope: ProjectScope;
  refusal: string | null;
}) {
  if (!milestone.baseline_breached) return null;
  return (
    <Banner
      tone="danger"
      title="The signed baseline is breached"
      action={<RaiseVariationButton scope={scope} milestoneId={milestone.id} refusal={refusal} />}
    >
      Due after the signed end: {milestone.baseline_breach_reason}. Since{" "}
      <DateTimeText value={milestone.baseline_breached_at} />
      {breachedBy && <>, by {breachedBy}</>}. Bring the dates back inside, or raise a variation for
      both sides to sign.
    </Banner>
  );
}
