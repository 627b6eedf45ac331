"use client";

import { FolderKanban, Pin, Settings, UsersRound } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { ClientOption } from "@/lib/clients/queries";
import { setDefaultProject } from "@/lib/projects/actions";
import type { ProjectRow } from "@/lib/projects/queries";
import { projectList } from "@/lib/projects/schema";
import type { ListPage } from "@/lib/search-params";

import { projectColumns } from "./project-columns";
import { PROJECT_STATUS } from "./project-status-badge";

type ProjectsTableProps = {
  rows: ProjectRow[];
  page: ListPage;
  scope: OrgScope;
  clients: ClientOption[];
  /** The button that makes a project, for the empty list. */
  create: ReactNode;
  canCreate: boolean;
};

export function ProjectsTable({
  rows,
  page,
  scope,
  clients,
  create,
  canCreate,
}: ProjectsTableProps) {
  const hrefOf = ({ reference }: ProjectRow) =>
    `/${scope.org}/projects/${encodeURIComponent(reference)}`;
  const makeDefault = async ({ id, name }: ProjectRow) => {
    const result = await setDefaultProject(scope, { id });
    if (result.ok) toast.success(`You now start in ${name}`);
    else toast.error("It could not be made the default", { description: result.message });
  };

  return (
    <DataTable
      label="Projects"
      columns={projectColumns}
      columnsKey="projects"
      rows={rows}
      page={page}
      defaultSort={projectList.defaultSort}
      filters={filtersFor(clients)}
      searchPlaceholder="Search projects"
      rowHref={hrefOf}
      rowActions={(row) => [
        {
          id: "team",
          label: "Team",
          icon: <UsersRound aria-hidden />,
          href: `${hrefOf(row)}/team`,
        },
        {
          id: "settings",
          label: "Settings",
          icon: <Settings aria-hidden />,
          href: `${hrefOf(row)}/settings`,
        },
        {
          id: "default",
          label: "Make default",
          icon: <Pin aria-hidden />,
          onAction: () => void makeDefault(row),
          ...defaultRefusal(row),
        },
      ]}
      empty={
        <EmptyState
          icon={<FolderKanban aria-hidden />}
          title="No projects yet"
          action={canCreate && create}
        >
          {canCreate
            ? "A project is made from a template, which says who signs what."
            : "A project shows here as soon as somebody puts you on its team."}
        </EmptyState>
      }
    />
  );
}

function filtersFor(clients: ClientOption[]): FilterDefinition[] {
  const options = clients.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      kind: "select",
      key: "status",
      label: "Status",
      options: toOptions(PROJECT_STATUS),
    },
    ...(clients.length > 1
      ? [{ kind: "select", key: "client", label: "Client", options } as const]
      : []),
    { kind: "flag", key: "mine", label: "My projects" },
  ];
}

function defaultRefusal({ is_default, my_role }: ProjectRow) {
  if (is_default) return { disabledReason: "This is where you start already." };
  return my_role ? {} : { disabledReason: "You are not on its team." };
}
