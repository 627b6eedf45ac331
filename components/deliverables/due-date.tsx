import { CalendarClock } from "lucide-react";

import { DateText } from "@/components/ui/format";

/** A due date; past it and still open, it says so in colour, shape and words. */
export function DueDate({ value, isOverdue }: { value: string | null; isOverdue: boolean }) {
  if (!isOverdue) return <DateText value={value} />;
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-danger" title="Overdue">
      <CalendarClock aria-hidden className="size-3.5 shrink-0" />
      <DateText value={value} />
      <span className="sr-only">, overdue</span>
    </span>
  );
}
