"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { ComboboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { CreateButton } from "@/components/ui/create-button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { makeReport } from "@/lib/executions/report-actions";
import { makeReportSchema } from "@/lib/executions/report-schema";

const KINDS = [
  { value: "daily", label: "The day" },
  { value: "weekly", label: "The week, from Monday" },
  { value: "monthly", label: "The month" },
];

type MakeReportButtonProps = {
  scope: OrgScope;
  workflows: readonly Choice[];
  /** The organisation's day. */
  today: string;
};

/** Makes the report of a period now. One that is there already is made again, not a second time. */
export function MakeReportButton({ scope, workflows, today }: MakeReportButtonProps) {
  const router = useRouter();
  return (
    <CreateButton label="Make report" refusal={null}>
      {(dialog) => (
        <FormDialog
          {...dialog}
          title="Make a report"
          description="One that is there already is made again, with the figures of now."
          submitLabel="Make report"
          schema={makeReportSchema}
          action={(input) => makeReport(scope, input)}
          defaultValues={{ report_type: "monthly", day: today, workflow_id: null }}
          onSuccess={({ id }) => {
            toast.success("The report is made");
            router.push(`/${scope.org}/workflows/reports/kept/${id}` as Route);
          }}
        >
          {(form) => (
            <>
              <RadioGroupField {...form.field("report_type")} label="Of" options={KINDS} />
              <DateField {...form.field("day")} label="That holds this day" />
              <ComboboxField
                {...form.field("workflow_id")}
                label="Workflow"
                options={workflows}
                placeholder="All"
              />
            </>
          )}
        </FormDialog>
      )}
    </CreateButton>
  );
}
