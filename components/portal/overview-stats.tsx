import { Stat, StatGrid } from "@/components/ui/stat";
import type { PortalOverview } from "@/lib/portal/queries";

const OPEN = "pending,running,waiting";

/** What waits, runs and is asked, as numbers; each opens its rows. */
export function OverviewStats({ overview, base }: { overview: PortalOverview; base: string }) {
  const { to_decide, to_sign, running_total, tickets_open, tickets_waiting } = overview;
  return (
    <StatGrid>
      <Stat
        label="To decide"
        value={to_decide}
        href={`${base}/decisions`}
        {...(to_decide > 0 && { tone: "warning" as const })}
      />
      <Stat
        label="To sign or review"
        value={to_sign}
        href={`${base}/projects`}
        {...(to_sign > 0 && { tone: "warning" as const })}
      />
      <Stat
        label="Running now"
        value={running_total}
        href={`${base}/runs?status=${OPEN}`}
        {...(running_total > 0 && { tone: "info" as const })}
      />
      <Stat
        label="Open tickets"
        value={tickets_open}
        href={`${base}/tickets`}
        hint={
          tickets_waiting > 0
            ? `${tickets_waiting} ${tickets_waiting === 1 ? "waits" : "wait"} for you`
            : undefined
        }
        {...(tickets_waiting > 0 && { tone: "warning" as const })}
      />
    </StatGrid>
  );
}
