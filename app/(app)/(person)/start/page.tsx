import type { Metadata } from "next";

import { CreateOrganisationButton } from "@/components/administration/create-organisation-button";
import { PageHeader } from "@/components/layout/page-header";
import { OrganisationChoice } from "@/components/profile/organisation-choice";
import { requirePerson } from "@/lib/auth/context";

export const metadata: Metadata = { title: "Organisations" };

/** Pick an organisation, or make one. */
export default async function StartPage() {
  const { session, person } = await requirePerson();
  const mayCreate = person.may_create_organisation;
  const { organisations } = session;
  return (
    <>
      <PageHeader
        title="Organisations"
        actions={organisations.length > 0 && mayCreate && <CreateOrganisationButton />}
      />
      <OrganisationChoice organisations={organisations} mayCreate={mayCreate} />
    </>
  );
}
