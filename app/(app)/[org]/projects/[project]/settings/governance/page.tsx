import type { Metadata } from "next";

import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { GovernanceList } from "@/components/project-templates/governance-list";
import { GovernanceForm } from "@/components/projects/governance-form";
import { requireProject } from "@/lib/auth/context";
import { SignedGovernanceForm } from "@/components/projects/signed-governance-form";
import { getProjectSettings, isGovernanceSigned } from "@/lib/projects/queries";
import { mayManageProject } from "@/lib/projects/rules";

export const metadata: Metadata = { title: "Governance" };

export default async function GovernancePage({
  params,
}: PageProps<"/[org]/projects/[project]/settings/governance">) {
  const scope = await params;
  const context = await requireProject(scope);
  const settings = await getProjectSettings(context);
  const refusal = mayManageProject(context.can);
  if (refusal)
    return (
      <div className="grid max-w-3xl gap-4">
        <ReadOnlyNotice reason={refusal} />
        <GovernanceList governance={settings} />
      </div>
    );
  if (await isGovernanceSigned(context))
    return <SignedGovernanceForm settings={settings} scope={scope} />;
  const { features } = context.organisation.settings;
  return (
    <GovernanceForm
      settings={settings}
      scope={scope}
      areVariationsOff={!features.variations_enabled}
    />
  );
}
