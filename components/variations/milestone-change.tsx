import type { Route } from "next";
import type { ReactNode } from "react";

import { Section } from "@/components/ui/card";
import { DateText, MoneyText, PercentText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { MILESTONE_FIELD_NAMES, lineProblem, milestoneChanges } from "@/lib/variations/lines";
import type { MilestoneLine } from "@/lib/variations/queries";
import type { MilestoneField } from "@/lib/variations/schema";

import { ChangeRow, ChangeTable } from "./change-row";
import { LineProblem } from "./line-problem";

type Props = {
  line: MilestoneLine;
  isDraft: boolean;
  isOpen: boolean;
  milestonesHref: string;
  actions?: ReactNode;
};

/** What the variation moves of one milestone. */
export function MilestoneChange({ line, isDraft, isOpen, milestonesHref, actions }: Props) {
  const title = `${line.reference} ${line.name}`;
  const problem = isOpen ? lineProblem(line, { isDraft }) : null;
  return (
    <Section
      title={
        <TextLink href={`${milestonesHref}/${line.reference}` as Route} tone="quiet">
          {title}
        </TextLink>
      }
      actions={actions}
      flush
    >
      <LineProblem problem={problem} />
      <ChangeTable label={`Changes of ${title}`}>
        {milestoneChanges(line, { isDraft }).map(({ field, before, after, now }) => (
          <ChangeRow
            key={field}
            label={MILESTONE_FIELD_NAMES[field]}
            before={<FieldValue field={field} value={before} />}
            after={<FieldValue field={field} value={after} />}
            {...(isOpen && now !== undefined && { now: <FieldValue field={field} value={now} /> })}
          />
        ))}
      </ChangeTable>
    </Section>
  );
}

function FieldValue({ field, value }: { field: MilestoneField; value: string | null }) {
  if (field === "start_date" || field === "end_date") return <DateText value={value} />;
  if (field === "billable") return <MoneyText value={value} />;
  if (field === "payment_percent") return <PercentText value={value} />;
  return value ?? "–";
}
