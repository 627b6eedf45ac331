import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, MoneyText, PercentText } from "@/components/ui/format";
import { Progress } from "@/components/ui/progress";
import type { Milestone } from "@/lib/milestones/queries";

/** The milestone's figures, beside the record. */
export function MilestoneFacts({ milestone }: { milestone: Milestone }) {
  const {
    progress,
    name,
    delivered_count,
    deliverable_count,
    start_date,
    end_date,
    billable,
    baseline_billable,
    forecast_billable,
    budget,
    payment_percent,
  } = milestone;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "Progress", value: <Progress value={progress} label={`Progress of ${name}`} /> },
          { label: "Delivered", value: `${delivered_count} of ${deliverable_count}` },
          { label: "Start", value: <DateText value={start_date} /> },
          { label: "End", value: <DateText value={end_date} /> },
          { label: "Billable", value: <MoneyText value={billable} /> },
          {
            label: "In the baseline",
            value: milestone.baseline_locked ? <MoneyText value={baseline_billable} /> : null,
          },
          {
            label: "Forecast",
            value: forecast_billable ? <MoneyText value={forecast_billable} /> : null,
          },
          // The supplier's planned cost: the customer's answer holds none.
          { label: "Budget", value: budget === null ? null : <MoneyText value={budget} /> },
          { label: "Share of contract", value: <PercentText value={payment_percent} /> },
        ]}
      />
    </Section>
  );
}
