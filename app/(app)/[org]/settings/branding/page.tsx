import type { Metadata } from "next";

import { BrandingForm } from "@/components/organisations/branding-form";
import { LogoSection } from "@/components/organisations/logo-section";
import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { requireMember } from "@/lib/organisations/member";
import { getOrganisationDetails } from "@/lib/organisations/queries";
import { mayManageOrganisation } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Branding" };

export default async function BrandingPage({ params }: PageProps<"/[org]/settings/branding">) {
  const scope = await params;
  const context = await requireMember(scope);
  const details = await getOrganisationDetails(context);
  const refusal = mayManageOrganisation(context.can);
  const isReadOnly = refusal !== null;
  return (
    <div className="grid max-w-2xl gap-4">
      {refusal && <ReadOnlyNotice reason={refusal} />}
      <BrandingForm details={details} scope={scope} isReadOnly={isReadOnly} />
      <LogoSection details={details} scope={scope} isReadOnly={isReadOnly} />
    </div>
  );
}
