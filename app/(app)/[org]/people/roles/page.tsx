import { ShieldCheck } from "lucide-react";
import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { PeopleTabs } from "@/components/members/people-tabs";
import { CreateRoleButton } from "@/components/roles/create-role-button";
import { RoleSection } from "@/components/roles/role-section";
import { EmptyState } from "@/components/ui/states";
import { requireMember } from "@/lib/organisations/member";
import { listPeople } from "@/lib/organisations/queries";
import { mayManageRoles } from "@/lib/organisations/rules";
import { listRoles } from "@/lib/roles/queries";

export const metadata: Metadata = { title: "Roles" };

export default async function RolesPage({ params }: PageProps<"/[org]/people/roles">) {
  const scope = await params;
  const context = await requireMember(scope);
  const [roles, people] = await Promise.all([listRoles(context), listPeople(context)]);
  const members = people.filter(({ side, is_active }) => side === "supplier" && is_active);
  const refusal = mayManageRoles(context.can);
  const create = <CreateRoleButton scope={scope} refusal={refusal} />;
  return (
    <>
      <PageHeader title="People" actions={roles.length > 0 && create}>
        <PeopleTabs org={scope.org} />
      </PageHeader>
      <div className="grid max-w-3xl gap-4">
        {roles.length === 0 && (
          <EmptyState icon={<ShieldCheck aria-hidden />} title="No roles yet" action={create}>
            Administrators may do everything, members see what they are on. A role that you design
            lies between: managing clients, say, or reading the audit log.
          </EmptyState>
        )}
        {roles.map((role) => (
          <RoleSection
            key={role.id}
            role={role}
            members={members}
            scope={scope}
            refusal={refusal}
          />
        ))}
      </div>
    </>
  );
}
