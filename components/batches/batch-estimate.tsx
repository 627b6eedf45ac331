"use client";

import { useFormat } from "@/components/ui/format";
import { type BatchEstimate, PROVIDER_WORDS } from "@/lib/batches/rules";

/** What the images would cost, and who makes them. */
export function BatchEstimateLine({ estimate, count }: { estimate: BatchEstimate; count: number }) {
  const { provider, model, price_micros, currency } = estimate;
  const format = useFormat();
  const money = (micros: number) => format.money(micros / 1_000_000, { currency });
  return (
    <p className="text-sm">
      <span className="font-medium">{model}</span>
      <span className="text-muted"> · {PROVIDER_WORDS[provider]} · </span>
      <output aria-label="Estimate">
        {price_micros === null
          ? "No price is known for this model."
          : price_micros === 0
            ? "This costs nothing."
            : `About ${money(price_micros * count)} for ${count} (${(price_micros / 1_000_000).toFixed(3)} ${currency} each)`}
      </output>
    </p>
  );
}
