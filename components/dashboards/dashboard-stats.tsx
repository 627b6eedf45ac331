import { Stat, StatGrid } from "@/components/ui/stat";
import type { Dashboard } from "@/lib/dashboards/queries";

/**
 * The figures of a dashboard; `base` is where its lists live. Each opens exactly the rows it counts. What
 * is switched off has no figure.
 */
export function DashboardStats({
  dashboard,
  base,
  has,
}: {
  dashboard: Dashboard;
  base: string;
  has: { baselines: boolean; variations: boolean };
}) {
  const {
    waiting_signature,
    waiting_review,
    breached,
    overdue,
    mine_open,
    variations_open,
    milestones,
  } = dashboard;
  return (
    <StatGrid>
      <Stat
        label="Signatures waiting for me"
        value={waiting_signature}
        href={`${base}/queue?action=sign`}
        {...(waiting_signature > 0 && { tone: "warning" as const })}
      />
      <Stat
        label="Reviews waiting for me"
        value={waiting_review}
        href={`${base}/queue?action=review`}
        {...(waiting_review > 0 && { tone: "warning" as const })}
      />
      {has.baselines && (
        <Stat
          label="Breached baselines"
          value={breached}
          href={`${base}/milestones?breached=1`}
          {...(breached > 0 && { tone: "danger" as const })}
        />
      )}
      <Stat
        label="Overdue deliverables"
        value={overdue}
        href={`${base}/deliverables?overdue=1`}
        {...(overdue > 0 && { tone: "danger" as const })}
      />
      <Stat
        label="My open deliverables"
        value={mine_open}
        href={`${base}/deliverables?mine=1&open=1`}
      />
      {has.variations && (
        <Stat
          label="Variations in flight"
          value={variations_open}
          href={`${base}/variations?status=submitted,awaiting_customer,awaiting_supplier`}
          {...(variations_open > 0 && { tone: "info" as const })}
        />
      )}
      <Stat label="Milestones" value={milestones.total} href={`${base}/milestones`} />
      <Stat
        label="Accepted milestones"
        value={milestones.accepted}
        href={`${base}/milestones?acceptance=accepted`}
        {...(milestones.accepted > 0 && { tone: "success" as const })}
      />
    </StatGrid>
  );
}
