import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/format";
import type { Activity } from "@/lib/activities/queries";
import { sayDue } from "@/lib/activities/rules";

type Due = Pick<
  Activity,
  "bucket" | "due_date" | "today" | "starts_on" | "snoozed_until" | "workplan_status"
>;

/** When an open activity is due, in words and as a date; or until when it waits. */
export function DueText({ activity }: { activity: Due }) {
  const { bucket, due_date, today } = activity;
  if (bucket === "waiting") return <Waits {...activity} />;
  const words = sayDue(due_date, today);
  return (
    <span className="whitespace-nowrap">
      {words && (
        <span
          className={cn(
            "me-1.5 font-medium",
            bucket === "overdue" && "text-danger",
            bucket === "today" && "text-warning-soft-foreground",
          )}
        >
          {capitalise(words)}
        </span>
      )}
      <span className={cn(words && "text-xs text-muted")}>
        <DateText value={due_date} />
      </span>
    </span>
  );
}

function Waits({ starts_on, snoozed_until, today, workplan_status }: Due) {
  if (workplan_status === "paused") return <span className="text-muted">Workplan paused</span>;
  const isSnoozed = snoozed_until !== null && snoozed_until > today;
  return (
    <span className="whitespace-nowrap text-muted">
      {isSnoozed ? "Snoozed until" : "Starts"}{" "}
      <DateText value={isSnoozed ? snoozed_until : starts_on} />
    </span>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
