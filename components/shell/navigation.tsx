import {
  BriefcaseBusiness,
  Building2,
  FileSignature,
  FolderKanban,
  Gavel,
  GitPullRequestArrow,
  Handshake,
  LifeBuoy,
  History,
  LayoutDashboard,
  ListChecks,
  ListTree,
  Milestone,
  ScrollText,
  Settings,
  ShieldCheck,
  SquareCheckBig,
  Users,
  UsersRound,
  Workflow,
} from "lucide-react";

import type { NavSection } from "@/components/layout/nav";

export type ShellOrganisation = {
  slug: string;
  isMember: boolean;
  canReadAudit: boolean;
  hasPipeline: boolean;
  hasTalent: boolean;
  hasWork: boolean;
  hasSupport: boolean;
  canDesign: boolean;
  hasWorkflows: boolean;
  /** My activities that are due. */
  workDue: number;
  /** What workflows ask of me. */
  decisionsOpen: number;
  clientIds: string[];
  projects: ShellProject[];
};
export type ShellProject = {
  reference: string;
  name: string;
  has_variations: boolean;
  has_quality: boolean;
};

/** The left navigation: the project we are in, if any, then the organisation. */
export function navigation(
  organisation: ShellOrganisation,
  project: ShellProject | undefined,
): NavSection[] {
  const base = `/${organisation.slug}`;
  const sections: NavSection[] = [];
  if (project)
    sections.push({
      title: project.name,
      items: projectItems(`${base}/projects/${encodeURIComponent(project.reference)}`, project),
    });
  sections.push({
    ...(project && { title: "Organisation" }),
    items: organisationItems(base, organisation, project === undefined),
  });
  return sections;
}

function projectItems(base: string, project: ShellProject): NavSection["items"] {
  return [
    {
      label: "Overview",
      href: base,
      icon: <LayoutDashboard aria-hidden />,
      exact: true,
      shortcut: "g o",
    },
    {
      label: "Milestones",
      href: `${base}/milestones`,
      icon: <Milestone aria-hidden />,
      shortcut: "g m",
    },
    {
      label: "Deliverables",
      href: `${base}/deliverables`,
      icon: <ListChecks aria-hidden />,
      shortcut: "g d",
    },
    ...(project.has_variations
      ? [
          {
            label: "Variations",
            href: `${base}/variations`,
            icon: <GitPullRequestArrow aria-hidden />,
            shortcut: "g v",
          },
        ]
      : []),
    ...(project.has_quality
      ? [
          {
            label: "Quality",
            href: `${base}/quality`,
            icon: <ShieldCheck aria-hidden />,
            shortcut: "g q",
          },
        ]
      : []),
    {
      label: "Signatures",
      href: `${base}/signatures`,
      icon: <FileSignature aria-hidden />,
      shortcut: "g s",
    },
    { label: "Team", href: `${base}/team`, icon: <UsersRound aria-hidden />, shortcut: "g t" },
    { label: "Project settings", href: `${base}/settings`, icon: <Settings aria-hidden /> },
  ];
}

function organisationItems(
  base: string,
  organisation: ShellOrganisation,
  isHome: boolean,
): NavSection["items"] {
  const { isMember, canReadAudit, clientIds } = organisation;
  return [
    {
      label: "Dashboard",
      href: base,
      icon: <LayoutDashboard aria-hidden />,
      exact: true,
      shortcut: "g h",
    },
    ...(organisation.hasWork
      ? [
          {
            label: "My work",
            href: `${base}/work`,
            icon: <SquareCheckBig aria-hidden />,
            count: organisation.workDue,
            shortcut: "g w",
          },
        ]
      : []),
    ...(organisation.hasWorkflows || organisation.decisionsOpen > 0
      ? [
          {
            label: "Decisions",
            href: `${base}/queue/decisions`,
            icon: <Gavel aria-hidden />,
            count: organisation.decisionsOpen,
            shortcut: "g i",
          },
        ]
      : []),
    ...(organisation.hasPipeline
      ? [
          {
            label: "Pipeline",
            href: `${base}/pipeline`,
            icon: <Handshake aria-hidden />,
            shortcut: "g l",
          },
        ]
      : []),
    ...(organisation.hasTalent
      ? [
          {
            label: "Talent",
            href: `${base}/talent`,
            icon: <BriefcaseBusiness aria-hidden />,
            shortcut: "g n",
          },
        ]
      : []),
    ...(organisation.hasSupport
      ? [
          {
            label: "Support",
            href: `${base}/support`,
            icon: <LifeBuoy aria-hidden />,
            shortcut: "g u",
          },
        ]
      : []),
    {
      label: "Projects",
      href: `${base}/projects`,
      icon: <FolderKanban aria-hidden />,
      shortcut: "g p",
      exact: !isHome,
    },
    ...(isMember
      ? [
          {
            label: "Clients",
            href: `${base}/clients`,
            icon: <Building2 aria-hidden />,
            shortcut: "g c",
          },
        ]
      : []),
    ...clientIds.map((id) => ({
      label: "Portal",
      href: `/portal/${id}`,
      icon: <Building2 aria-hidden />,
      shortcut: "g c",
    })),
    ...(isMember
      ? [{ label: "People", href: `${base}/people`, icon: <Users aria-hidden />, shortcut: "g e" }]
      : []),
    ...(organisation.canDesign
      ? [
          {
            label: "Workplans",
            href: `${base}/workplans`,
            icon: <ListTree aria-hidden />,
            shortcut: "g k",
          },
        ]
      : []),
    ...(organisation.hasWorkflows
      ? [
          {
            label: "Workflows",
            href: `${base}/workflows`,
            icon: <Workflow aria-hidden />,
            shortcut: "g f",
          },
          {
            label: "Executions",
            href: `${base}/executions`,
            icon: <History aria-hidden />,
            shortcut: "g x",
          },
        ]
      : []),
    ...(canReadAudit
      ? [
          {
            label: "Audit log",
            href: `${base}/audit`,
            icon: <ScrollText aria-hidden />,
            shortcut: "g a",
          },
        ]
      : []),
    ...(isMember
      ? [{ label: "Settings", href: `${base}/settings`, icon: <Settings aria-hidden /> }]
      : []),
  ];
}
