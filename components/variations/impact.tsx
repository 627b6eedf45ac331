"use client";

import { useFormat } from "@/components/ui/format";

/** What a variation adds to, or takes from, what is billed. */
export function ImpactCost({ value, currency }: { value: number | string; currency?: string }) {
  const format = useFormat();
  const sum = Number(value);
  return (
    <span className="whitespace-nowrap">
      {sum === 0
        ? "None"
        : `${sum > 0 ? "+" : ""}${format.money(value, currency ? { currency } : {})}`}
    </span>
  );
}

/** By how many days it moves the latest end. */
export function ImpactDays({ value }: { value: number }) {
  const format = useFormat();
  return (
    <span className="whitespace-nowrap">
      {value === 0 ? "None" : `${value > 0 ? "+" : ""}${format.days(value)}`}
    </span>
  );
}
