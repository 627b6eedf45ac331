"use client";

import { Contact } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { deleteContact } from "@/lib/contacts/actions";
import type { ContactRow } from "@/lib/contacts/queries";
import { contactList } from "@/lib/contacts/schema";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { contactColumns } from "./contact-columns";

type ContactsTableProps = {
  rows: ContactRow[];
  page: ListPage;
  owners: Choice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function ContactsTable({ rows, page, owners, scope, refusal, create }: ContactsTableProps) {
  const listHref = `/${scope.org}/pipeline/contacts`;
  const { rowActions, bulkActions, dialog } = useRowActions<ContactRow>({
    noun: "contact",
    nameOf: ({ full_name }) => full_name,
    listHref,
    scope,
    refusal,
    remove: deleteContact,
  });
  return (
    <>
      <DataTable
        label="Contacts"
        columns={contactColumns}
        columnsKey="contacts"
        rows={rows}
        page={page}
        defaultSort={contactList.defaultSort}
        filters={filtersWith(owners)}
        searchPlaceholder="Search contacts"
        rowHref={({ id }) => `${listHref}/${id}`}
        rowActions={rowActions}
        bulkActions={bulkActions}
        toolbar={<ExportButton />}
        empty={
          <EmptyState icon={<Contact aria-hidden />} title="No contacts yet" action={create}>
            A contact is a person at an account. Converting a lead makes one too.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}

function filtersWith(owners: Choice[]): FilterDefinition[] {
  return [
    { kind: "flag", key: "mine", label: "Mine" },
    { kind: "select", key: "owner", label: "Owner", options: owners },
  ];
}
