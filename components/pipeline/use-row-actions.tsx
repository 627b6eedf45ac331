"use client";

import { ArrowUpRight, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";

import type { MenuEntry } from "@/components/ui/menu";
import type { ActionResult } from "@/lib/action-result";
import type { OrgScope } from "@/lib/auth/context";

import { DeleteDialog } from "./delete-dialog";

/** What can be done with a record from its list: open it, delete it. */
export function useRowActions<Row extends { id: string }>({
  noun,
  nameOf,
  listHref,
  scope,
  refusal,
  remove,
}: {
  noun: string;
  nameOf: (row: Row) => string;
  listHref: string;
  scope: OrgScope;
  refusal: string | null;
  remove: (
    scope: OrgScope,
    input: { id: string; is_deleted: boolean },
  ) => Promise<ActionResult<unknown>>;
}): { rowActions: (row: Row) => MenuEntry[]; dialog: ReactNode } {
  const [deleting, setDeleting] = useState<Row | null>(null);
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
    dialog: deleting && (
      <DeleteDialog
        noun={noun}
        name={nameOf(deleting)}
        href={`${listHref}/${deleting.id}`}
        listHref={listHref}
        onDelete={(is_deleted) => remove(scope, { id: deleting.id, is_deleted })}
        isOpen
        onOpenChange={() => setDeleting(null)}
      />
    ),
  };
}
