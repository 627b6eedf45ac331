import { OctagonAlert, TriangleAlert } from "lucide-react";

import type { Fault } from "@/lib/workplan-templates/queries";

/** What is wrong, at its place. An error stops publishing, a warning does not. */
export function FaultLine({ fault, at }: { fault: Fault; at?: string | undefined }) {
  const isError = fault.severity === "error";
  const Icon = isError ? OctagonAlert : TriangleAlert;
  return (
    <p
      className={`flex items-start gap-1.5 text-xs ${isError ? "text-danger-soft-foreground" : "text-warning-soft-foreground"}`}
    >
      <Icon aria-hidden className="mt-px size-3.5 shrink-0" />
      <span>
        <span className="font-medium">{isError ? "Error" : "Warning"}</span>
        {at && `, ${at}`}: {fault.message}
      </span>
    </p>
  );
}
