import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { type Figures, success, took } from "@/lib/executions/figures";
import type { ExecutionsOf } from "@/lib/executions/report-links";
import type { Formatter } from "@/lib/format";

export type FigureRow = {
  id: string;
  name: string;
  narrow: NonNullable<Parameters<ExecutionsOf>[0]>;
  figures: Figures;
};

type FigureTableProps = {
  title: string;
  description?: string | undefined;
  rows: FigureRow[];
  list: ExecutionsOf;
  format: Formatter;
};

/** The figures of each workflow, or of each client. */
export function FigureTable({ title, description, rows, list, format }: FigureTableProps) {
  return (
    <Section title={title} description={description} flush>
      {rows.length === 0 && <EmptyState compact title="None" />}
      <div className="overflow-x-auto">
        <table aria-label={title} className="w-full text-start">
          <thead className="text-xs text-muted">
            <tr className="border-b border-separator">
              {["Name", "Runs", "Success", "Median", "90 %"].map((head, index) => (
                <th
                  key={head}
                  scope="col"
                  className={`px-2 py-1.5 font-medium first:ps-4 last:pe-4 ${index === 0 ? "text-start" : "text-end"} ${index === 4 ? "max-sm:hidden" : ""}`}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FigureLine key={row.id} row={row} list={list} format={format} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function FigureLine({
  row: { name, narrow, figures },
  list,
  format,
}: { row: FigureRow } & Pick<FigureTableProps, "list" | "format">) {
  const cells = [
    { value: format.number(figures.totalExecutions), words: "runs", status: undefined },
    { value: success(figures, format), words: "success", status: "completed,failed" },
    { value: took(figures.p50ExecutionTime), words: "median", status: "completed" },
    { value: took(figures.p90ExecutionTime), words: "90 % within", status: "completed" },
  ];
  return (
    <tr className="border-b border-separator last:border-0">
      <th scope="row" className="min-w-32 px-4 py-1.5 text-start font-normal wrap-anywhere">
        {name}
      </th>
      {cells.map(({ value, words, status }, index) => (
        <td
          key={words}
          className={`px-2 py-1.5 text-end whitespace-nowrap last:pe-4 ${index === 3 ? "max-sm:hidden" : ""}`}
        >
          {value === "–" ? (
            value
          ) : (
            <TextLink
              href={list({ ...narrow, ...(status && { status }) })}
              prefetch={false}
              aria-label={`${value} ${words}, ${name}`}
            >
              {value}
            </TextLink>
          )}
        </td>
      ))}
    </tr>
  );
}
