"use client";

import { FileChartColumn } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTransition } from "react";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { makeExecutionReport } from "@/lib/executions/report-actions";

/** Opens the report of an execution, made with what has happened until now. */
export function ExecutionReportButton({
  execution,
  scope,
}: {
  execution: string;
  scope: OrgScope;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const open = () =>
    startTransition(async () => {
      const result = await makeExecutionReport(scope, { execution_id: execution });
      if (result.ok) router.push(`/${scope.org}/workflows/reports/kept/${result.data.id}` as Route);
      else toast.error("The report was not made", { description: result.message });
    });
  return (
    <Button icon={<FileChartColumn aria-hidden />} isPending={isPending} onPress={open}>
      Report
    </Button>
  );
}
