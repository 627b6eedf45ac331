import { OctagonAlert } from "lucide-react";

import type { Fault } from "@/lib/workflows/queries";
import { FIELD_WORDS } from "@/lib/workflows/rules";

/** What keeps a workflow from being run, at its place. `at` names the step where it is not obvious. */
export function FaultLine({ fault, at }: { fault: Fault; at?: string | undefined }) {
  const isOfField = fault.code === "bad_config" || fault.code === "unknown_placeholder";
  const field = isOfField && fault.field ? (FIELD_WORDS[fault.field] ?? fault.field) : null;
  return (
    <p className="flex items-start gap-1.5 text-xs text-danger-soft-foreground">
      <OctagonAlert aria-hidden className="mt-px size-3.5 shrink-0" />
      <span>
        <span className="font-medium">{[at, field].filter(Boolean).join(", ") || "Fault"}</span>:{" "}
        {fault.message}
      </span>
    </p>
  );
}
