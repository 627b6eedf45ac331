import { Stat, StatGrid } from "@/components/ui/stat";
import { sayTaken } from "@/lib/tickets/duration";
import type { TicketFigures } from "@/lib/tickets/queries";

/** The figures of a report. `rows` is the address of the tickets that one of them counts. */
export function ReportStats({
  figures,
  rows,
}: {
  figures: TicketFigures;
  rows: (extra?: string) => string;
}) {
  return (
    <StatGrid>
      <Stat label="Raised" value={figures.raised} href={rows("all=1")} />
      <Stat label="Still open" value={figures.open} href={rows()} />
      <Stat label="Resolved" value={figures.resolved} href={rows("done=1")} />
      <Stat
        label="Satisfaction"
        value={figures.satisfaction === null ? "–" : `${figures.satisfaction} of 5`}
        href={rows("all=1&rated=1")}
        hint={`${figures.rated} rated`}
      />
      <Stat
        label="First response, median"
        value={sayTaken(figures.response_median)}
        hint="Working time with us"
        href={rows("all=1")}
      />
      <Stat
        label="Resolution, median"
        value={sayTaken(figures.resolution_median)}
        hint="Working time with us"
        href={rows("done=1")}
      />
      <Stat
        label="First response missed"
        value={figures.response_breached}
        href={rows("all=1&breached=response")}
        {...(figures.response_breached > 0 && { tone: "danger" as const })}
      />
      <Stat
        label="Resolution missed"
        value={figures.resolution_breached}
        href={rows("all=1&breached=resolution")}
        {...(figures.resolution_breached > 0 && { tone: "danger" as const })}
      />
    </StatGrid>
  );
}
