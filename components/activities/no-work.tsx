import { CalendarCheck2 } from "lucide-react";
import type { Route } from "next";

import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { WorkTab } from "@/lib/activities/schema";

const WORDS: Record<WorkTab, { title: string; text: string; next?: [WorkTab, string] }> = {
  today: {
    title: "Nothing is due today",
    text: "What is late stands under Overdue, what comes next under Upcoming.",
    next: ["upcoming", "See what is upcoming"],
  },
  overdue: { title: "Nothing is late", text: "Whatever was due has been dealt with." },
  upcoming: {
    title: "Nothing is coming up",
    text: "Activities appear here when a workplan gives them to you, or somebody adds one.",
    next: ["unassigned", "See what nobody has"],
  },
  waiting: {
    title: "Nothing waits",
    text: "What is snoozed, starts later or belongs to a paused workplan stands here.",
  },
  unassigned: { title: "Everything has somebody", text: "What nobody has would stand here." },
  open: { title: "Nothing is open", text: "There is nothing to do, and nothing waits." },
  week: { title: "Nothing more is due this week", text: "What is late stands under Overdue." },
};

/** A tab without rows: why, and where to look next. */
export function NoWork({ tab, org, isMine }: { tab: WorkTab; org: string; isMine: boolean }) {
  const { title, text, next } = WORDS[tab];
  return (
    <EmptyState
      icon={<CalendarCheck2 aria-hidden />}
      title={title}
      action={
        isMine &&
        next && <LinkButton href={`/${org}/work?tab=${next[0]}` as Route}>{next[1]}</LinkButton>
      }
    >
      {text}
    </EmptyState>
  );
}
