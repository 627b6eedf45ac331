"use client";

import { Gauge, Pencil, ShieldCheck, Trash2 } from "lucide-react";
import { useState } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns } from "@/components/data-table/types";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { Truncate } from "@/components/ui/tooltip";
import type { ProjectScope } from "@/lib/auth/context";
import { deleteCriterion } from "@/lib/quality/actions";
import type { CriterionRow } from "@/lib/quality/queries";
import { REGISTER_NAMES } from "@/lib/quality/rules";
import { criterionList, type Register } from "@/lib/quality/schema";
import type { ListPage } from "@/lib/search-params";

import { CreateCriterionButton } from "./create-criterion-button";
import { EditCriterionDialog } from "./criterion-form-dialog";

type Props = {
  register: Register;
  rows: CriterionRow[];
  page: ListPage;
  scope: ProjectScope;
  refusal: string | null;
};

/** A register: what deliverables of the project can be measured by. */
export function CriteriaTable({ register, rows, page, scope, refusal }: Props) {
  const [editing, setEditing] = useState<CriterionRow | null>(null);
  const [deleting, setDeleting] = useState<CriterionRow | null>(null);
  const { title } = REGISTER_NAMES[register];
  const mark = (is_deleted: boolean, { id }: CriterionRow) =>
    deleteCriterion(scope, { register, id, is_deleted });
  const restore = async (row: CriterionRow) => {
    const result = await mark(false, row);
    if (!result.ok) toast.error("It could not be restored", { description: result.message });
  };
  const disabled = refusal ? { disabledReason: refusal } : {};

  return (
    <>
      <DataTable
        label={title}
        columns={register === "kpis" ? KPI_COLUMNS : STANDARD_COLUMNS}
        rows={rows}
        page={page}
        defaultSort={criterionList.defaultSort}
        searchPlaceholder={`Search ${title === "KPIs" ? title : title.toLowerCase()}`}
        rowActions={(row) => [
          {
            id: "edit",
            label: "Edit",
            icon: <Pencil aria-hidden />,
            onAction: () => setEditing(row),
            ...disabled,
          },
          {
            id: "delete",
            label: "Delete",
            icon: <Trash2 aria-hidden />,
            tone: "danger",
            onAction: () => setDeleting(row),
            ...disabled,
          },
        ]}
        empty={
          <EmptyState
            icon={register === "kpis" ? <Gauge aria-hidden /> : <ShieldCheck aria-hidden />}
            title={`No ${title === "KPIs" ? title : title.toLowerCase()} yet`}
            action={<CreateCriterionButton register={register} scope={scope} refusal={refusal} />}
          >
            They are linked to deliverables, and the customer says whether each was met before
            signing.
          </EmptyState>
        }
      />
      {editing && (
        <EditCriterionDialog
          register={register}
          criterion={editing}
          scope={scope}
          isOpen
          onOpenChange={() => setEditing(null)}
        />
      )}
      {deleting && (
        <ConfirmDialog
          isOpen
          onOpenChange={() => setDeleting(null)}
          title={`Delete ${deleting.reference}?`}
          confirmLabel="Delete"
          onConfirm={() => mark(true, deleting)}
          onDone={() =>
            toast.success(`${deleting.reference} deleted`, {
              action: { label: "Undo", onPress: () => void restore(deleting) },
            })
          }
        >
          {deleting.name} leaves the register. Deliverables that it is linked to keep it.
        </ConfirmDialog>
      )}
    </>
  );
}

const STANDARD_COLUMNS = defineColumns<CriterionRow>([
  {
    id: "reference",
    header: "Reference",
    width: "7rem",
    sort: "reference",
    cell: ({ reference }) => reference,
  },
  {
    id: "name",
    header: "Name",
    width: "18rem",
    sort: "name",
    isPrimary: true,
    cell: ({ name }) => <Truncate>{name}</Truncate>,
  },
  {
    id: "description",
    header: "Description",
    cell: ({ description }) =>
      description ? <Truncate>{description}</Truncate> : <span className="text-subtle">–</span>,
  },
]);

const KPI_COLUMNS = [
  ...STANDARD_COLUMNS.slice(0, 2),
  ...defineColumns<CriterionRow>([
    {
      id: "target",
      header: "Target",
      width: "16rem",
      cell: ({ target }) =>
        target ? <Truncate>{target}</Truncate> : <span className="text-subtle">–</span>,
    },
  ]),
  ...STANDARD_COLUMNS.slice(2),
];
