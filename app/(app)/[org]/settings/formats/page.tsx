import type { Metadata } from "next";

import { FormatsForm } from "@/components/organisations/formats-form";
import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { requireMember } from "@/lib/organisations/member";
import { getOrganisationDetails } from "@/lib/organisations/queries";
import { mayManageOrganisation } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Formats" };

export default async function FormatsPage({ params }: PageProps<"/[org]/settings/formats">) {
  const scope = await params;
  const context = await requireMember(scope);
  const details = await getOrganisationDetails(context);
  const refusal = mayManageOrganisation(context.can);
  return (
    <div className="grid max-w-2xl gap-4">
      {refusal && <ReadOnlyNotice reason={refusal} />}
      <FormatsForm details={details} scope={scope} isReadOnly={refusal !== null} />
    </div>
  );
}
