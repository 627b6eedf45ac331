import type { Metadata } from "next";
import { Suspense } from "react";

import { ContactsTable } from "@/components/contacts/contacts-table";
import { CreateContactButton } from "@/components/contacts/create-contact-button";
import { ImportLink } from "@/components/imports/import-link";
import { PageHeader } from "@/components/layout/page-header";
import { PipelineTabs } from "@/components/pipeline/pipeline-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type ContactListState, listContacts } from "@/lib/contacts/queries";
import { contactList } from "@/lib/contacts/schema";
import type { OrgContext } from "@/lib/auth/context";
import { getChoices } from "@/lib/choices/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";

export const metadata: Metadata = { title: "Contacts" };

export default async function ContactsPage({
  params,
  searchParams,
}: PageProps<"/[org]/pipeline/contacts">) {
  const scope = await params;
  const context = await requirePipeline(scope);
  const state = contactList.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="Contacts"
        actions={
          <>
            <ImportLink type="contacts" org={scope.org} refusal={mayWritePipeline(context.can)} />
            <CreateContactButton
              scope={scope}
              start={startOf(context)}
              refusal={mayWritePipeline(context.can)}
            />
          </>
        }
      >
        <PipelineTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Contacts context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Contacts({ context, state }: { context: OrgContext; state: ContactListState }) {
  const [{ rows, page }, { people }] = await Promise.all([
    listContacts(context, state),
    getChoices(context, "people"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWritePipeline(context.can);
  return (
    <ContactsTable
      rows={rows}
      page={page}
      owners={people}
      scope={scope}
      refusal={refusal}
      create={<CreateContactButton scope={scope} start={startOf(context)} refusal={refusal} />}
    />
  );
}

function startOf({ person }: OrgContext) {
  return { owner: { id: person.id, name: person.full_name } };
}
