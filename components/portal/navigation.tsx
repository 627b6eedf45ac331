import {
  FolderKanban,
  House,
  Images,
  LifeBuoy,
  PlayCircle,
  UsersRound,
  Workflow,
} from "lucide-react";

import type { NavSection } from "@/components/layout/nav";

export type PortalClient = {
  id: string;
  name: string;
  hasWorkflows: boolean;
  hasTickets: boolean;
  managesPeople: boolean;
  ticketsWaiting: number;
  decisionsOpen: number;
};

/** The navigation of a client's portal: what its people do most stands first. */
export function portalNavigation(client: PortalClient): NavSection[] {
  const base = `/portal/${client.id}`;
  return [
    {
      items: [
        {
          label: "Overview",
          href: base,
          icon: <House aria-hidden />,
          exact: true,
          count: client.decisionsOpen,
          shortcut: "g h",
        },
        ...(client.hasWorkflows ? workflowItems(base) : []),
        ...(client.hasTickets
          ? [
              {
                label: "Tickets",
                href: `${base}/tickets`,
                icon: <LifeBuoy aria-hidden />,
                count: client.ticketsWaiting,
                shortcut: "g t",
              },
            ]
          : []),
        {
          label: "Projects",
          href: `${base}/projects`,
          icon: <FolderKanban aria-hidden />,
          shortcut: "g p",
        },
        ...(client.managesPeople
          ? [
              {
                label: "People",
                href: `${base}/people`,
                icon: <UsersRound aria-hidden />,
                shortcut: "g e",
              },
            ]
          : []),
      ],
    },
  ];
}

function workflowItems(base: string): NavSection["items"] {
  return [
    {
      label: "Workflows",
      href: `${base}/workflows`,
      icon: <Workflow aria-hidden />,
      shortcut: "g f",
    },
    { label: "Runs", href: `${base}/runs`, icon: <PlayCircle aria-hidden />, shortcut: "g r" },
    { label: "Results", href: `${base}/results`, icon: <Images aria-hidden />, shortcut: "g i" },
  ];
}
