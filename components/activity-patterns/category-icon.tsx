import { ListTodo, Mail, Phone, RotateCw, Users } from "lucide-react";

import type { Category } from "@/lib/activity-patterns/rules";

const ICONS = { call: Phone, email: Mail, meeting: Users, task: ListTodo, follow_up: RotateCw };

/** The kind of an activity, beside its name. */
export function CategoryIcon({ category }: { category: Category }) {
  const Icon = ICONS[category];
  return <Icon aria-hidden className="size-4 shrink-0 text-muted" />;
}
