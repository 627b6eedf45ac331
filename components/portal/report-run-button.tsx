"use client";

import { LifeBuoy } from "lucide-react";
import { useState } from "react";

import { ReportDialog, type Reporting } from "@/components/tickets/report-dialog";
import { Button } from "@/components/ui/button";

/** Raises a ticket about a run: the supplier's people find the run behind it. */
export function ReportRunButton({ refusal, ...reporting }: Reporting & { refusal: string | null }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<LifeBuoy aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Report a problem
      </Button>
      {isOpen && <ReportDialog {...reporting} image={null} onClose={() => setOpen(false)} />}
    </>
  );
}
