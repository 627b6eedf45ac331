import { ArrowRight, Pencil, Trash2, UserRound, Waypoints } from "lucide-react";

import type { MenuSection } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import {
  type DraftActivity,
  type Phase,
  place,
  removeActivity,
} from "@/lib/workplan-templates/outline";

import type { Asked } from "./outline-dialogs";

/** What can be done with an activity of the outline. */
export function activityMenu({
  phases,
  index,
  activity,
  pattern,
  change,
  ask,
}: {
  phases: Phase[];
  index: number;
  activity: DraftActivity;
  pattern: PatternRow;
  change: (next: Phase[]) => void;
  ask: (asked: Asked) => void;
}): MenuSection[] {
  const others = phases.flatMap((phase, at) => (at === index ? [] : [{ phase, at }]));
  const takeOut = () => {
    change(removeActivity(phases, pattern.id));
    toast.success(`${pattern.name} taken out`, {
      action: { label: "Undo", onPress: () => change(phases) },
    });
  };
  return [
    {
      id: "design",
      items: [
        {
          id: "who",
          label: "Who gets it",
          icon: <UserRound aria-hidden />,
          onAction: () => ask({ what: "who", activity }),
        },
        {
          id: "follow",
          label: "What follows",
          icon: <Waypoints aria-hidden />,
          onAction: () => ask({ what: "follow", pattern }),
        },
        {
          id: "edit",
          label: "Edit pattern",
          icon: <Pencil aria-hidden />,
          onAction: () => ask({ what: "edit", pattern }),
        },
      ],
    },
    ...(others.length > 0
      ? [
          {
            id: "move",
            title: "Move to",
            items: others.map(({ phase, at }) => ({
              id: `to-${at}`,
              label: phase.name,
              icon: <ArrowRight aria-hidden />,
              onAction: () => change(place(phases, pattern.id, at, phase.activities.length)),
            })),
          },
        ]
      : []),
    {
      id: "out",
      items: [
        {
          id: "remove",
          label: "Take out",
          icon: <Trash2 aria-hidden />,
          tone: "danger",
          onAction: takeOut,
        },
      ],
    },
  ];
}
