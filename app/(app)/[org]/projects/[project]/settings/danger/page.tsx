import type { Metadata } from "next";

import { DeleteProject } from "@/components/projects/delete-project";
import { requireProject } from "@/lib/auth/context";
import { getProjectSettings, hasSignatures } from "@/lib/projects/queries";
import { mayManageProject } from "@/lib/projects/rules";

export const metadata: Metadata = { title: "Delete the project" };

const SIGNED =
  "This project holds signatures, so it cannot be deleted. Set its status to completed or cancelled instead.";

export default async function DangerPage({
  params,
}: PageProps<"/[org]/projects/[project]/settings/danger">) {
  const scope = await params;
  const context = await requireProject(scope);
  const [settings, isSigned] = await Promise.all([
    getProjectSettings(context),
    hasSignatures(context),
  ]);
  const { name, reference, lock_version } = settings;
  return (
    <div className="max-w-3xl">
      <DeleteProject
        scope={scope}
        project={{ name, reference, lock_version }}
        refusal={mayManageProject(context.can) ?? (isSigned ? SIGNED : null)}
      />
    </div>
  );
}
