"use client";

import { Download, FileText } from "lucide-react";
import type { Route } from "next";
import { usePathname, useRouter } from "next/navigation";
import { z } from "zod";

import { ComboboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { useLiveForm } from "@/components/form/use-live-form";
import { LinkButton } from "@/components/ui/link";
import type { Choices } from "@/lib/choices/queries";

const schema = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  workflow: z.string().nullable(),
  client: z.string().nullable(),
});

type ReportFiltersProps = {
  filters: Pick<Choices, "workflows" | "clients">;
  values: z.input<typeof schema>;
};

/** The period, and of what; the choice is the address. */
export function ReportFilters({ filters, values }: ReportFiltersProps) {
  const router = useRouter();
  const path = usePathname();
  const { field } = useLiveForm({
    schema,
    values,
    onChange: (chosen) => router.replace(`${path}?${searchOf(chosen)}` as Route, { scroll: false }),
  });
  return (
    <div className="mb-4 flex flex-wrap items-end gap-3" data-print="hide">
      <DateField {...field("from")} label="From" className="w-40" />
      <DateField {...field("to")} label="To" className="w-40" />
      <ComboboxField
        {...field("workflow")}
        label="Workflow"
        options={filters.workflows}
        placeholder="All"
        className="w-56"
      />
      <ComboboxField
        {...field("client")}
        label="Client"
        options={filters.clients}
        placeholder="All"
        className="w-48"
      />
      <LinkButton
        href={`${path}/export?${searchOf(values)}` as Route}
        icon={<Download aria-hidden />}
        download
      >
        CSV
      </LinkButton>
      <LinkButton
        href={`${path}/pdf?${searchOf(values)}` as Route}
        icon={<FileText aria-hidden />}
        download
      >
        PDF
      </LinkButton>
    </div>
  );
}

function searchOf({ from, to, workflow, client }: z.input<typeof schema>): string {
  const search = new URLSearchParams();
  if (from || to) search.set("period", `${from ?? ""}..${to ?? ""}`);
  if (workflow) search.set("workflow", workflow);
  if (client) search.set("client", client);
  return search.toString();
}
