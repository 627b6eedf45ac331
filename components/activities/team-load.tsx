"use client";

import type { Route } from "next";

import { DataTable } from "@/components/data-table/data-table";
import { type Column, defineColumns } from "@/components/data-table/types";
import { cn } from "@/components/ui/cn";
import { PercentText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { WorkTab } from "@/lib/activities/schema";
import { addDays } from "@/lib/days";
import type { Load } from "@/lib/workplans/queries";

type Row = Load & { id: string };

/** What each person has to do; a number opens its rows. */
export function TeamLoad({ loads, org, today }: { loads: Load[]; org: string; today: string }) {
  const rows = loads.map((load) => ({ ...load, id: load.user_id ?? "nobody" }));
  return (
    <DataTable
      label="People"
      columns={columns(org, today)}
      rows={rows}
      page={{ nextCursor: null, prevCursor: null }}
      rowHref={(row) => hrefOf(org, row)}
      empty={null}
    />
  );
}

function columns(org: string, today: string): Column<Row>[] {
  const number = (
    id: keyof Load & `${string}_count`,
    header: string,
    tab: WorkTab,
    tone?: string,
  ): Column<Row> => ({
    id,
    header,
    width: "7rem",
    align: "end",
    hideOnPhone: tab === "today" || tab === "waiting",
    cell: (row) => <Count count={row[id]} href={hrefOf(org, row, tab)} tone={tone} />,
  });
  return defineColumns<Row>([
    {
      id: "person",
      header: "Person",
      isPrimary: true,
      cell: ({ full_name }) => full_name ?? "Nobody",
    },
    number("open_count", "Open", "open"),
    number("overdue_count", "Overdue", "overdue", "text-danger font-medium"),
    number("today_count", "Today", "today"),
    number("week_count", "This week", "week"),
    number("waiting_count", "Waiting", "waiting"),
    {
      id: "done",
      header: "Done, 7 days",
      width: "8rem",
      align: "end",
      hideOnPhone: true,
      cell: (row) => (
        <Count
          count={row.completed_last_week}
          href={doneHref(org, row, addDays(today, -6), today)}
        />
      ),
    },
    {
      id: "on_time",
      header: "On time, 30 days",
      width: "9rem",
      align: "end",
      hideOnPhone: true,
      cell: (row) =>
        row.on_time_last_month === null ? (
          <PercentText value={null} />
        ) : (
          <TextLink
            href={doneHref(org, row, addDays(today, -29), today) as Route}
            tone="quiet"
            prefetch={false}
          >
            <PercentText value={row.on_time_last_month} digits={0} />
          </TextLink>
        ),
    },
  ]);
}

/** Where the activities behind a number are. */
function hrefOf(org: string, { user_id }: Load, tab: WorkTab = "open"): string {
  if (!user_id) return `/${org}/work?tab=unassigned${tab === "open" ? "" : `&due=${tab}`}`;
  return `/${org}/work?person=${user_id}${tab === "open" ? "" : `&tab=${tab}`}`;
}

/** What they completed between two days. */
function doneHref(org: string, { user_id }: Load, from: string, to: string): string {
  return `/${org}/work/activities?state=completed&by=${user_id}&closed=${from}..${to}`;
}

function Count({ count, href, tone }: { count: number; href: string; tone?: string | undefined }) {
  if (count === 0) return <span className="text-subtle">0</span>;
  return (
    <TextLink href={href as Route} tone="quiet" prefetch={false} className={cn(tone)}>
      {count}
    </TextLink>
  );
}
