"use client";

import { FileSignature } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import type { MenuEntry } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import type { ListPage } from "@/lib/search-params";
import type { SignatureRow } from "@/lib/signatures/queries";
import { SIDE_NAMES, SUBJECTS } from "@/lib/signatures/rules";
import { signatureList } from "@/lib/signatures/schema";
import type { LedgerSubject } from "@/lib/signatures/types";

import { SIGNATURE_ACTION } from "./signature-action-badge";
import { signatureColumns } from "./signature-columns";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "subject",
    label: "Subject",
    options: Object.entries(SUBJECTS).map(([value, { title }]) => ({ value, label: title })),
  },
  {
    kind: "select",
    key: "action",
    label: "What",
    options: toOptions(SIGNATURE_ACTION),
  },
  {
    kind: "select",
    key: "side",
    label: "Side",
    options: Object.entries(SIDE_NAMES).map(([value, label]) => ({ value, label })),
  },
  { kind: "dateRange", key: "signed", label: "When" },
];

/** Where the record of a subject lives. */
const FOLDERS: Record<Exclude<LedgerSubject, "signer">, string> = {
  milestone_baseline: "milestones",
  milestone_certificate: "milestones",
  deliverable: "deliverables",
  variation: "variations",
};

type Props = { rows: SignatureRow[]; page: ListPage; scope: ProjectScope };

/** The project's ledger, newest first. */
export function SignaturesTable({ rows, page, scope }: Props) {
  return (
    <DataTable
      label="Signatures"
      columns={signatureColumns}
      columnsKey="signatures"
      rows={rows}
      page={page}
      defaultSort={signatureList.defaultSort}
      filters={FILTERS}
      searchPlaceholder="Search signers"
      rowHref={({ subject_type, reference }) =>
        `/${scope.org}/projects/${scope.project}/${subject_type === "signer" ? "team" : `${FOLDERS[subject_type]}/${reference ?? ""}`}`
      }
      rowActions={rowActions}
      toolbar={<ExportButton />}
      empty={
        <EmptyState icon={<FileSignature aria-hidden />} title="Nothing is signed yet">
          Each appointment, signature, withdrawal and voiding becomes one entry of the
          project&rsquo;s ledger, chained to the one before. Signing starts on a milestone&rsquo;s
          page, with its baseline.
        </EmptyState>
      }
    />
  );
}

function rowActions({ entry_hash, subject_type }: SignatureRow): MenuEntry[] {
  // An appointment certifies nothing by itself: it stands on the certificates of what its signer signed.
  if (subject_type === "signer") return [];
  return [{ id: "verify", label: "Verify this entry", href: `/verify/${entry_hash}` }];
}
