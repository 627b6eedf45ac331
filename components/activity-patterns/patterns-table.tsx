"use client";

import { ListTodo, Pencil, Trash2, Waypoints } from "lucide-react";
import { type ReactNode, useState } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition } from "@/components/data-table/types";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { deletePattern } from "@/lib/activity-patterns/actions";
import type { PatternChoice, PatternRow } from "@/lib/activity-patterns/queries";
import { patternList } from "@/lib/activity-patterns/schema";
import type { OrgScope } from "@/lib/auth/context";
import type { ListPage } from "@/lib/search-params";

import { patternColumns } from "./pattern-columns";
import { EditPatternDialog } from "./pattern-form-dialog";
import { CATEGORY_OPTIONS, RECORD_TYPE_OPTIONS } from "./pattern-options";
import { SuccessorsDialog } from "./successors-dialog";

const FILTERS: FilterDefinition[] = [
  { kind: "select", key: "entity_type", label: "For", options: RECORD_TYPE_OPTIONS },
  { kind: "select", key: "category", label: "Kind", options: CATEGORY_OPTIONS },
  { kind: "flag", key: "off", label: "Switched off" },
];

type PatternsTableProps = {
  rows: PatternRow[];
  page: ListPage;
  choices: PatternChoice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function PatternsTable({ rows, page, choices, scope, refusal, create }: PatternsTableProps) {
  const [asked, setAsked] = useState<{ what: "edit" | "follow" | "delete"; row: PatternRow }>();
  const close = () => setAsked(undefined);
  const disabled = refusal ? { disabledReason: refusal } : {};
  const action = (what: "edit" | "follow" | "delete", row: PatternRow) => ({
    id: what,
    onAction: () => setAsked({ what, row }),
    ...disabled,
  });
  const restore = async ({ id, name }: PatternRow) => {
    const result = await deletePattern(scope, { id, is_deleted: false });
    if (!result.ok) toast.error(`${name} could not be restored`, { description: result.message });
  };

  return (
    <>
      <DataTable
        label="Patterns"
        columns={patternColumns}
        columnsKey="activity-patterns"
        rows={rows}
        page={page}
        defaultSort={patternList.defaultSort}
        filters={FILTERS}
        searchPlaceholder="Search patterns"
        rowActions={(row) => [
          { ...action("edit", row), label: "Edit", icon: <Pencil aria-hidden /> },
          { ...action("follow", row), label: "What follows", icon: <Waypoints aria-hidden /> },
          {
            ...action("delete", row),
            label: "Delete",
            icon: <Trash2 aria-hidden />,
            tone: "danger",
          },
        ]}
        empty={
          <EmptyState icon={<ListTodo aria-hidden />} title="No patterns yet" action={create}>
            A pattern is an activity that is done again and again: what to do, by when, and what
            follows. Templates are made of them.
          </EmptyState>
        }
      />
      {asked?.what === "edit" && (
        <EditPatternDialog pattern={asked.row} scope={scope} isOpen onOpenChange={close} />
      )}
      {asked?.what === "follow" && (
        <SuccessorsDialog pattern={asked.row} choices={choices} scope={scope} onClose={close} />
      )}
      {asked?.what === "delete" && (
        <ConfirmDialog
          isOpen
          onOpenChange={close}
          title={`Delete ${asked.row.name}?`}
          confirmLabel="Delete pattern"
          onConfirm={() => deletePattern(scope, { id: asked.row.id, is_deleted: true })}
          onDone={() =>
            toast.success(`${asked.row.name} deleted`, {
              action: { label: "Undo", onPress: () => void restore(asked.row) },
            })
          }
        >
          {asked.row.template_count > 0
            ? `${asked.row.template_count === 1 ? "One template holds it and cannot" : `${asked.row.template_count} templates hold it and cannot`} be published until it is taken out. `
            : ""}
          Workplans that run keep their activities.
        </ConfirmDialog>
      )}
    </>
  );
}
