import {
  BriefcaseBusiness,
  Building2,
  CircleUser,
  Contact,
  FolderKanban,
  GitPullRequestArrow,
  Handshake,
  LifeBuoy,
  ListChecks,
  Milestone,
  Send,
  Sprout,
  UserRoundCheck,
  Workflow,
} from "lucide-react";
import type { ReactNode } from "react";

import type { PaletteGroup } from "@/components/layout/command-palette";
import type { ActionResult } from "@/lib/action-result";
import type { FoundRecord, RecordKind } from "@/lib/search/schema";

const KINDS: Record<
  RecordKind,
  { title: string; icon: ReactNode; path: (record: FoundRecord) => string }
> = {
  project: {
    title: "Projects",
    icon: <FolderKanban aria-hidden />,
    path: ({ reference }) => `/projects/${encodeURIComponent(reference ?? "")}`,
  },
  milestone: {
    title: "Milestones",
    icon: <Milestone aria-hidden />,
    path: inProject("milestones"),
  },
  deliverable: {
    title: "Deliverables",
    icon: <ListChecks aria-hidden />,
    path: inProject("deliverables"),
  },
  variation: {
    title: "Variations",
    icon: <GitPullRequestArrow aria-hidden />,
    path: inProject("variations"),
  },
  client: { title: "Clients", icon: <Building2 aria-hidden />, path: ({ id }) => `/clients/${id}` },
  person: {
    title: "People",
    icon: <CircleUser aria-hidden />,
    path: ({ reference }) => `/people?q=${encodeURIComponent(reference ?? "")}`,
  },
  lead: { title: "Leads", icon: <Sprout aria-hidden />, path: ({ id }) => `/pipeline/leads/${id}` },
  deal: {
    title: "Deals",
    icon: <Handshake aria-hidden />,
    path: ({ id }) => `/pipeline/deals/${id}`,
  },
  account: {
    title: "Accounts",
    icon: <Building2 aria-hidden />,
    path: ({ id }) => `/pipeline/accounts/${id}`,
  },
  contact: {
    title: "Contacts",
    icon: <Contact aria-hidden />,
    path: ({ id }) => `/pipeline/contacts/${id}`,
  },
  job: {
    title: "Jobs",
    icon: <BriefcaseBusiness aria-hidden />,
    path: ({ id }) => `/talent/jobs/${id}`,
  },
  candidate: {
    title: "Candidates",
    icon: <CircleUser aria-hidden />,
    path: ({ id }) => `/talent/candidates/${id}`,
  },
  submission: {
    title: "Submissions",
    icon: <Send aria-hidden />,
    path: ({ id }) => `/talent/submissions/${id}`,
  },
  placement: {
    title: "Placements",
    icon: <UserRoundCheck aria-hidden />,
    path: ({ id }) => `/talent/placements/${id}`,
  },
  workflow: {
    title: "Workflows",
    icon: <Workflow aria-hidden />,
    path: ({ id }) => `/workflows/${id}`,
  },
  ticket: {
    title: "Tickets",
    icon: <LifeBuoy aria-hidden />,
    path: ({ id }) => `/support/${id}`,
  },
};

/** What a search found, as the palette shows it: grouped by kind, each with where it lives. */
export function toPaletteGroups(base: string, result: ActionResult<FoundRecord[]>): PaletteGroup[] {
  const records = result.ok ? result.data : [];
  return Object.entries(KINDS).flatMap(([kind, { title, icon, path }]) => {
    const items = records
      .filter((record) => record.kind === kind)
      .map((record) => ({
        id: record.id,
        label: record.name,
        detail: [record.reference, kind !== "project" && record.project_name]
          .filter(Boolean)
          .join(" · "),
        icon,
        href: `${base}${path(record)}`,
      }));
    return items.length > 0 ? [{ id: kind, title, items }] : [];
  });
}

function inProject(segment: string) {
  return ({ project_reference, reference }: FoundRecord) =>
    `/projects/${encodeURIComponent(project_reference ?? "")}/${segment}/${reference}`;
}
