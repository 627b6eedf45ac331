import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { sayTaken } from "@/lib/tickets/duration";
import type { TicketFigures } from "@/lib/tickets/queries";

export type ReportLine = {
  key: string;
  name: string;
  figures: TicketFigures;
  /** The address of the tickets of this line. */
  rows: (extra?: string) => string;
};

const HEADS = [
  "Raised",
  "Open",
  "Response",
  "Resolution",
  "Answered late",
  "Resolved late",
  "Satisfaction",
];

/** The figures by client, person, priority or day: every number opens its rows. */
export function ReportTable({ title, lines }: { title: string; lines: ReportLine[] }) {
  return (
    <Section title={title} flush>
      {lines.length === 0 ? (
        <EmptyState compact title="Nothing in these days" />
      ) : (
        <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
          <table className="w-full min-w-180 text-sm">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr className="border-b border-separator text-xs text-muted">
                <th scope="col" className="px-4 py-2 text-start font-medium">
                  Name
                </th>
                {HEADS.map((head) => (
                  <th key={head} scope="col" className="px-4 py-2 text-end font-medium">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.key} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Line({ line: { name, figures, rows } }: { line: ReportLine }) {
  const cells = [
    { value: figures.raised, href: rows("all=1") },
    { value: figures.open, href: rows() },
    { value: sayTaken(figures.response_median), href: rows("all=1") },
    { value: sayTaken(figures.resolution_median), href: rows("done=1") },
    { value: figures.response_breached, href: rows("all=1&breached=response") },
    { value: figures.resolution_breached, href: rows("all=1&breached=resolution") },
    {
      value: figures.satisfaction === null ? "–" : figures.satisfaction,
      href: rows("all=1&rated=1"),
    },
  ];
  return (
    <tr className="border-b border-separator last:border-0">
      <th scope="row" className="px-4 py-2 text-start font-medium">
        {name}
      </th>
      {cells.map(({ value, href }, index) => (
        <td key={HEADS[index]} className="px-4 py-2 text-end whitespace-nowrap">
          <TextLink href={href as Route}>{value}</TextLink>
        </td>
      ))}
    </tr>
  );
}
