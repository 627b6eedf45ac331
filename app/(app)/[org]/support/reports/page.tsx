import type { Metadata } from "next";
import { Suspense } from "react";

import { BarsChart } from "@/components/charts/chart";
import { PageHeader } from "@/components/layout/page-header";
import { ReportRange } from "@/components/tickets/report-range";
import { ReportStats } from "@/components/tickets/report-stats";
import { type ReportLine, ReportTable } from "@/components/tickets/report-table";
import { SupportTabs } from "@/components/tickets/support-tabs";
import { TICKET_PRIORITY } from "@/components/tickets/ticket-words";
import { Section } from "@/components/ui/card";
import { DashboardSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { todayIn } from "@/lib/format";
import { getTicketReport } from "@/lib/tickets/queries";
import { TICKET_PRIORITIES } from "@/lib/tickets/rules";
import { daysOf, reportRange, ticketList } from "@/lib/tickets/schema";
import { requireDesk } from "@/lib/tickets/support";

export const metadata: Metadata = { title: "Support reports" };

type Range = { from: string; to: string };

export default async function ReportsPage({
  params,
  searchParams,
}: PageProps<"/[org]/support/reports">) {
  const scope = await params;
  const context = await requireDesk(scope);
  const { created } = ticketList.parse(await searchParams).filters;
  const { timezone } = context.organisation.settings.defaults;
  const range = reportRange(created, todayIn(timezone, new Date()));
  return (
    <>
      <PageHeader title="Support">
        <SupportTabs org={scope.org} />
      </PageHeader>
      <ReportRange />
      <Suspense fallback={<DashboardSkeleton />}>
        <Report context={context} range={range} />
      </Suspense>
    </>
  );
}

async function Report({ context, range }: { context: OrgContext; range: Range }) {
  const report = await getTicketReport(context, range);
  const { organisation, format } = context;
  // What is merged is counted where it went.
  const rowsOf =
    (own: string) =>
    (extra = "") =>
      `/${organisation.slug}/support?${[`created=${range.from}..${range.to}`, "unmerged=1", own, extra].filter(Boolean).join("&")}`;
  const clients = report.clients.map(({ id, name, ...figures }): ReportLine => ({
    key: id,
    name,
    figures,
    rows: rowsOf(`client=${id}`),
  }));
  const assignees = report.assignees.map(({ id, name, ...figures }): ReportLine => ({
    key: id ?? "nobody",
    name: id ? (name ?? "Somebody who left") : "Nobody",
    figures,
    rows: rowsOf(id ? `assignee=${id}` : "unassigned=1"),
  }));
  const byUrgency = report.priorities.toSorted(
    (a, b) => TICKET_PRIORITIES.indexOf(a.id) - TICKET_PRIORITIES.indexOf(b.id),
  );
  const priorities = byUrgency.map(({ id, ...figures }): ReportLine => ({
    key: id,
    name: TICKET_PRIORITY[id].label,
    figures,
    rows: rowsOf(`priority=${id}`),
  }));
  const raisedOn = new Map(report.days.map(({ day, raised }) => [day, raised]));
  const days = daysOf(range).map((day) => ({
    label: day.slice(5),
    raised: raisedOn.get(day) ?? 0,
  }));
  return (
    <div className="grid gap-4">
      <p className="text-muted">
        Tickets raised from {format.date(range.from)} to {format.date(range.to)}.
      </p>
      <ReportStats figures={report.all} rows={rowsOf("")} />
      <Section title="Raised by day">
        <BarsChart
          rows={days}
          series={[{ key: "raised", label: "Raised", tone: "info" }]}
          description={`Tickets raised by day, ${range.from} to ${range.to}.`}
        />
      </Section>
      <ReportTable title="By client" lines={clients} />
      <ReportTable title="By assignee" lines={assignees} />
      <ReportTable title="By priority" lines={priorities} />
    </div>
  );
}
