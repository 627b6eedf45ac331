"use client";

import { useState } from "react";

import { DueDate } from "@/components/deliverables/due-date";
import { useFormat } from "@/components/ui/format";
import type { DealRow } from "@/lib/deals/queries";
import { isOverdue } from "@/lib/deals/rules";
import { todayIn } from "@/lib/format";

/** When a deal should close; marked where that day has passed. */
export function ExpectedClose({ deal }: { deal: Pick<DealRow, "status" | "expected_close"> }) {
  const { timezone } = useFormat().options;
  const [today] = useState(() => todayIn(timezone, new Date()));
  return <DueDate value={deal.expected_close} isOverdue={isOverdue(deal, today)} />;
}
