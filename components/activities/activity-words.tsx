import { CalendarClock, ListTodo, Mail, Phone, Users } from "lucide-react";
import type { ReactNode } from "react";

import { Badge, StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ActivityStatus, Category, Priority } from "@/lib/activities/rules";

export const ACTIVITY_STATUS: Record<ActivityStatus, { label: string; tone: Tone }> = {
  open: { label: "Open", tone: "neutral" },
  in_progress: { label: "In progress", tone: "info" },
  escalated: { label: "Escalated", tone: "danger" },
  completed: { label: "Completed", tone: "success" },
  skipped: { label: "Skipped", tone: "neutral" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

export function ActivityStatusBadge({ status }: { status: ActivityStatus }) {
  return <StatusBadge {...ACTIVITY_STATUS[status]} />;
}

export const PRIORITY: Record<Priority, { label: string; tone: Tone }> = {
  urgent: { label: "Urgent", tone: "danger" },
  high: { label: "High", tone: "warning" },
  normal: { label: "Normal", tone: "neutral" },
  low: { label: "Low", tone: "neutral" },
};

/** Normal says nothing: it is a plain word. */
export function PriorityText({ priority }: { priority: Priority }) {
  const { label, tone } = PRIORITY[priority];
  if (tone === "neutral") return <span className="text-muted">{label}</span>;
  return <Badge tone={tone}>{label}</Badge>;
}

export const CATEGORY: Record<Category, { label: string; icon: ReactNode }> = {
  task: { label: "Task", icon: <ListTodo aria-hidden /> },
  call: { label: "Call", icon: <Phone aria-hidden /> },
  email: { label: "E-mail", icon: <Mail aria-hidden /> },
  meeting: { label: "Meeting", icon: <Users aria-hidden /> },
  follow_up: { label: "Follow-up", icon: <CalendarClock aria-hidden /> },
};

export function CategoryIcon({ category }: { category: Category }) {
  const { label, icon } = CATEGORY[category];
  return (
    <span title={label} className="shrink-0 text-subtle [&_svg]:size-4">
      {icon}
      <span className="sr-only">{label}: </span>
    </span>
  );
}
