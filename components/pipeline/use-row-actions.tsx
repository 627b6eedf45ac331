"use client";

import { ArrowUpRight, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";

import type { Selection } from "@/components/data-table/types";
import { Button } from "@/components/ui/button";
import type { MenuEntry } from "@/components/ui/menu";
import { ChangeOwnersDialog } from "@/components/workplans/change-owners-dialog";
import type { ActionResult } from "@/lib/action-result";
import type { RecordType } from "@/lib/activities/records";
import type { OrgScope } from "@/lib/auth/context";

import { DeleteDialog } from "./delete-dialog";

type Listed = { id: string; lock_version: number };

type RowActionsOf<Row> = {
  noun: RecordType;
  nameOf: (row: Row) => string;
  listHref: string;
  scope: OrgScope;
  refusal: string | null;
  remove: (
    scope: OrgScope,
    input: { id: string; is_deleted: boolean },
  ) => Promise<ActionResult<unknown>>;
};

type RowActions<Row> = {
  rowActions: (row: Row) => MenuEntry[];
  bulkActions: (selection: Selection<Row>) => ReactNode;
  dialog: ReactNode;
};

/** What can be done with records from their list: open one, delete one, give several another owner. */
export function useRowActions<Row extends Listed>(about: RowActionsOf<Row>): RowActions<Row> {
  const { noun, nameOf, listHref, scope, refusal, remove } = about;
  const [deleting, setDeleting] = useState<Row | null>(null);
  const [given, setGiven] = useState<Selection<Row> | null>(null);
  return {
    rowActions: (row) => [
      {
        id: "open",
        label: "Open",
        href: `${listHref}/${row.id}`,
        icon: <ArrowUpRight aria-hidden />,
      },
      {
        id: "delete",
        label: `Delete ${noun}`,
        tone: "danger",
        icon: <Trash2 aria-hidden />,
        onAction: () => setDeleting(row),
        ...(refusal && { disabledReason: refusal }),
      },
    ],
    bulkActions: (selection) => (
      <Button size="sm" disabledReason={refusal} onPress={() => setGiven(selection)}>
        Change owner…
      </Button>
    ),
    dialog: (
      <>
        {given && (
          <ChangeOwnersDialog
            type={noun}
            rows={given.rows}
            scope={scope}
            onClose={() => setGiven(null)}
            onDone={given.clear}
          />
        )}
        {deleting && (
          <DeleteDialog
            noun={noun}
            name={nameOf(deleting)}
            href={`${listHref}/${deleting.id}`}
            listHref={listHref}
            onDelete={(is_deleted) => remove(scope, { id: deleting.id, is_deleted })}
            isOpen
            onOpenChange={() => setDeleting(null)}
          />
        )}
      </>
    ),
  };
}
