import { MoneyText } from "@/components/ui/format";
import type { StageTotal } from "@/lib/stages/queries";

/** What a stage is worth, one sum for each currency. */
export function StageSum({ totals }: { totals: readonly StageTotal[] }) {
  return totals
    .filter(({ total_value, currency }) => total_value && currency)
    .map(({ total_value, currency }, index) => (
      <span key={currency}>
        {index > 0 && " + "}
        <MoneyText value={total_value} currency={currency ?? ""} notation="compact" />
      </span>
    ));
}
