import type { Metadata } from "next";

import { FeaturesForm } from "@/components/organisations/features-form";
import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { requireMember } from "@/lib/organisations/member";
import { getOrganisationDetails } from "@/lib/organisations/queries";
import { mayManageOrganisation } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Features" };

export default async function FeaturesPage({ params }: PageProps<"/[org]/settings/features">) {
  const scope = await params;
  const context = await requireMember(scope);
  const details = await getOrganisationDetails(context);
  const refusal = mayManageOrganisation(context.can);
  return (
    <div className="grid max-w-2xl gap-4">
      {refusal && <ReadOnlyNotice reason={refusal} />}
      <FeaturesForm details={details} scope={scope} isReadOnly={refusal !== null} />
    </div>
  );
}
