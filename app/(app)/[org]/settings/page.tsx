import type { Metadata } from "next";

import { DefaultOrganisation } from "@/components/organisations/default-organisation";
import { GeneralForm } from "@/components/organisations/general-form";
import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { requireMember } from "@/lib/organisations/member";
import { getOrganisationDetails } from "@/lib/organisations/queries";
import { mayManageOrganisation } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: PageProps<"/[org]/settings">) {
  const scope = await params;
  const context = await requireMember(scope);
  const details = await getOrganisationDetails(context);
  const refusal = mayManageOrganisation(context.can);
  const { organisations } = context.session;
  return (
    <div className="grid max-w-2xl gap-4">
      {refusal && <ReadOnlyNotice reason={refusal} />}
      <GeneralForm details={details} scope={scope} isReadOnly={refusal !== null} />
      {organisations.length > 1 && (
        <DefaultOrganisation
          scope={scope}
          isDefault={organisations.some(
            ({ slug, is_default }) => slug === details.slug && is_default,
          )}
        />
      )}
    </div>
  );
}
