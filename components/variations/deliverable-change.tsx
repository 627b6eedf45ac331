import type { ReactNode } from "react";

import { Section } from "@/components/ui/card";
import { DateText } from "@/components/ui/format";
import { lineProblem } from "@/lib/variations/lines";
import type { DeliverableLine } from "@/lib/variations/queries";

import { ChangeRow, ChangeTable } from "./change-row";
import { LineProblem } from "./line-problem";

type Props = { line: DeliverableLine; isDraft: boolean; isOpen: boolean; actions?: ReactNode };

/** A deliverable that the variation adds, changes or removes. */
export function DeliverableChange({ line, isDraft, isOpen, actions }: Props) {
  const title = deliverableLineTitle(line);
  const before = (isDraft ? line.current : line.before) ?? line.before;
  const gone = line.action === "remove" ? "removed" : null;
  return (
    <Section
      title={title}
      description={`Milestone ${line.milestone_reference}`}
      actions={actions}
      flush
    >
      <LineProblem problem={isOpen ? lineProblem(line, { isDraft }) : null} />
      <ChangeTable label={title}>
        <ChangeRow label="Name" before={before.name ?? "–"} after={gone ?? line.name ?? "stays"} />
        <ChangeRow
          label="Due"
          before={<DateText value={before.due_date} />}
          after={
            gone ??
            (line.due_date || line.action === "add" ? <DateText value={line.due_date} /> : "stays")
          }
        />
      </ChangeTable>
    </Section>
  );
}

const VERBS = { add: "Add", change: "Change", remove: "Remove" };

/** "Change DEL-002 Plan". */
export function deliverableLineTitle({
  action,
  reference,
  name,
  before,
  current,
}: DeliverableLine): string {
  const what = action === "add" ? name : `${reference} ${current?.name ?? before.name ?? ""}`;
  return `${VERBS[action]} ${what}`.trim();
}
