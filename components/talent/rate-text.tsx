import { MoneyText } from "@/components/ui/format";
import type { RateUnit } from "@/lib/talent/rules";

export const RATE_UNIT: Record<RateUnit, string> = {
  hour: "Per hour",
  day: "Per day",
  month: "Per month",
  year: "Per year",
};

/** "£560.00 / day"; nothing to say is a dash. */
export function RateText({
  value,
  unit,
  currency,
}: {
  value: number | null;
  unit: RateUnit;
  currency: string;
}) {
  if (value === null) return <span className="text-subtle">–</span>;
  return (
    <span className="whitespace-nowrap">
      <MoneyText value={value} currency={currency} />
      <span className="text-muted"> / {unit}</span>
    </span>
  );
}
