import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, MoneyText, NumberText } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { ProjectSettings } from "@/lib/projects/queries";

import { ProjectStatusBadge } from "./project-status-badge";

/** What a project is, to be read. */
export function ProjectDetails({
  settings,
  clientName,
}: {
  settings: ProjectSettings;
  clientName: string | null;
}) {
  const { reference, name, status, description, currency } = settings;
  return (
    <Section title="Project">
      <DescriptionList
        items={[
          { label: "Name", value: name },
          { label: "Reference", value: reference },
          { label: "Status", value: <ProjectStatusBadge status={status} /> },
          { label: "Client", value: clientName ?? "None: an internal project" },
          { label: "Contract reference", value: settings.contract_reference },
          { label: "Start", value: <DateText value={settings.start_date} /> },
          { label: "End", value: <DateText value={settings.end_date} /> },
          { label: "Budget", value: <MoneyText value={settings.total_budget} /> },
          { label: "Currency", value: currency },
          { label: "Allocated days", value: <NumberText value={settings.allocated_days} /> },
          { label: "Hours per day", value: <NumberText value={settings.hours_per_day} /> },
          { label: "Fiscal year starts", value: settings.fiscal_year_start },
          { label: "Description", value: description && <Prose>{description}</Prose> },
        ]}
      />
    </Section>
  );
}
