"use client";

import { type ReactNode, useMemo, useOptimistic, useState } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition, Selection } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { Button } from "@/components/ui/button";
import type { Activity } from "@/lib/activities/queries";
import { RECORD_TYPES, recordPath } from "@/lib/activities/records";
import type { Acting } from "@/lib/activities/rules";
import { type Due, workList, type WorkTab } from "@/lib/activities/schema";
import type { OrgScope } from "@/lib/auth/context";
import type { ListPage } from "@/lib/search-params";

import { ActKeys } from "./act-keys";
import { ACT_KEYS, actMenu } from "./activity-acts";
import { PRIORITY } from "./activity-words";
import { ReassignDialog } from "./reassign-dialog";
import { useActivityActs } from "./use-activity-acts";
import { workColumns } from "./work-columns";

const FILTERS: FilterDefinition[] = [
  { kind: "select", key: "type", label: "Record type", options: toOptions(RECORD_TYPES) },
  { kind: "select", key: "priority", label: "Priority", options: toOptions(PRIORITY) },
];

const DUE: Record<Due, { label: string }> = {
  overdue: { label: "Overdue" },
  today: { label: "Today" },
  week: { label: "This week" },
  upcoming: { label: "Upcoming" },
  waiting: { label: "Waiting" },
};
// What nobody has is one tab: there, when it is due is a filter.
const UNASSIGNED_FILTERS: FilterDefinition[] = [
  { kind: "select", key: "due", label: "Due", options: toOptions(DUE) },
  ...FILTERS,
];

type WorkTableProps = {
  rows: Activity[];
  page: ListPage;
  scope: OrgScope;
  acting: Acting;
  tab: WorkTab;
  empty: ReactNode;
};

/** Open activities, to be worked through from the keyboard. */
export function WorkTable({ rows, page, scope, acting, tab, empty }: WorkTableProps) {
  const [shown, preview] = useOptimistic(rows, patchRows);
  const [reassigned, setReassigned] = useState<Selection<Activity> | null>(null);
  const { act, settled, dialogs } = useActivityActs(scope, acting, (id, change) =>
    preview({ id, change }),
  );
  const columns = useMemo(
    () => workColumns(scope.org, (activity) => act("complete", activity)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `act` does the same each time
    [scope.org],
  );
  return (
    <>
      <DataTable
        label="Activities"
        columns={columns}
        columnsKey="work"
        rows={shown}
        page={page}
        defaultSort={workList.defaultSort}
        filters={tab === "unassigned" ? UNASSIGNED_FILTERS : FILTERS}
        searchPlaceholder="Search activities"
        rowHref={({ entity_type, entity_id, project_reference }) =>
          recordPath(scope.org, entity_type, entity_id, project_reference) ?? `/${scope.org}/work`
        }
        rowActions={(activity) => actMenu(activity, acting, act, ACT_KEYS)}
        bulkActions={reassignButton(setReassigned)}
        empty={empty}
      />
      <ActKeys act={act} rows={shown} />
      {dialogs}
      {reassigned && (
        <ReassignDialog
          activities={reassigned.rows}
          scope={scope}
          settled={settled}
          onClose={() => setReassigned(null)}
          onDone={reassigned.clear}
        />
      )}
    </>
  );
}

function reassignButton(onPress: (selection: Selection<Activity>) => void) {
  return (selection: Selection<Activity>) => (
    <Button size="sm" onPress={() => onPress(selection)}>
      Reassign…
    </Button>
  );
}

type Change = { id: string; change: Partial<Activity> | null };

function patchRows(rows: Activity[], { id, change }: Change): Activity[] {
  return change
    ? rows.map((row) => (row.id === id ? { ...row, ...change } : row))
    : rows.filter((row) => row.id !== id);
}
