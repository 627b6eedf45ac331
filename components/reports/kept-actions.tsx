"use client";

import { Download, FileText, RotateCw } from "lucide-react";
import { useTransition } from "react";

import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { KeptReportRow } from "@/lib/executions/kept-reports";
import { makeExecutionReport, makeReport } from "@/lib/executions/report-actions";

type KeptActionsProps = { kept: KeptReportRow; scope: OrgScope };

/** A kept report as a file, or made again with the figures of now. */
export function KeptActions({ kept, scope }: KeptActionsProps) {
  const [isPending, startTransition] = useTransition();
  const { report_type, execution_id, workflow_id, period } = kept;
  const base = `/${scope.org}/workflows/reports/kept/${kept.id}` as const;
  const makeAgain = () =>
    startTransition(async () => {
      const result =
        report_type === "execution"
          ? await makeExecutionReport(scope, { execution_id: execution_id ?? "" })
          : await makeReport(scope, { report_type, day: period.from, workflow_id });
      if (result.ok) toast.success("The report is made again");
      else toast.error("It was not made again", { description: result.message });
    });
  return (
    <>
      <LinkButton href={`${base}/export`} icon={<Download aria-hidden />} download>
        CSV
      </LinkButton>
      <LinkButton href={`${base}/pdf`} icon={<FileText aria-hidden />} download>
        PDF
      </LinkButton>
      <Button icon={<RotateCw aria-hidden />} isPending={isPending} onPress={makeAgain}>
        Make again
      </Button>
    </>
  );
}
