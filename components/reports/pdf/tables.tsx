import { View } from "@react-pdf/renderer";

import type { Print } from "@/components/pdf/fonts";
import { Text } from "@/components/pdf/text";
import { byWeek, type Figures, type Report, success, took } from "@/lib/executions/figures";
import type { Formatter } from "@/lib/format";

import { styles } from "./styles";

type Row = { key: string; name: string; detail?: string | null; cells: string[] };
type TableProps = { title: string; heads: string[]; rows: Row[]; empty: string; print: Print };

/** How many characters of a word without a space fit into the column of names, beside so many numbers. */
const longest = (numbers: number) => Math.floor((499 - 8 - 54 * numbers) / 9);

/** A name and its numbers, line by line; the heads stand on every page. */
export function Table({ title, heads, rows, empty, print }: TableProps) {
  const [first, ...numbers] = heads;
  const fit = longest(numbers.length);
  return (
    <>
      {/* Beside the table, not in it: what stands first in its box is never moved to the next page. */}
      <Text style={styles.heading} minPresenceAhead={rows.some(({ detail }) => detail) ? 120 : 60}>
        {title}
      </Text>
      {rows.length === 0 && <Text>{empty}</Text>}
      <View>
        {rows.length > 0 && (
          <View style={[styles.row, styles.head]} fixed>
            <Text style={styles.name}>{first}</Text>
            {numbers.map((head) => (
              <Text key={head} style={styles.number}>
                {head}
              </Text>
            ))}
          </View>
        )}
        {rows.map(({ key, name, detail, cells }) => (
          <View key={key} style={styles.row} wrap={false}>
            <View style={styles.name}>
              <Text>{print(name, fit)}</Text>
              {detail && <Text style={styles.small}>{print(detail.slice(0, 600), fit)}</Text>}
            </View>
            {cells.map((cell, index) => (
              <Text key={heads[index + 1]} style={styles.number}>
                {cell}
              </Text>
            ))}
          </View>
        ))}
      </View>
    </>
  );
}

type FiguresTableProps = {
  title: string;
  rows: ({ key: string; name: string } & Figures)[];
  format: Formatter;
  print: Print;
};

/** The figures of each workflow, or of each client. */
export function FiguresTable({ title, rows, format, print }: FiguresTableProps) {
  return (
    <Table
      title={title}
      heads={["Name", "Runs", "Failed", "Success", "Median", "90 %", "99 %"]}
      rows={rows.map((row) => ({
        key: row.key,
        name: row.name,
        cells: [
          format.number(row.totalExecutions),
          format.number(row.failedExecutions),
          success(row, format),
          took(row.p50ExecutionTime),
          took(row.p90ExecutionTime),
          took(row.p99ExecutionTime),
        ],
      }))}
      empty="None."
      print={print}
    />
  );
}

type DaysTableProps = { days: Report["days"]; format: Formatter; print: Print };

/** A quarter by its days; what is longer by its weeks, because every line costs the server a moment. */
const MOST_DAYS = 92;

/** The days on which something ran; the weeks, where there are many. */
export function DaysTable({ days, format, print }: DaysTableProps) {
  const isLong = days.length > MOST_DAYS;
  return (
    <Table
      title={isLong ? "Weeks in which something ran, from Monday" : "Days on which something ran"}
      heads={[
        isLong ? "Week from" : "Day",
        "Runs",
        "Completed",
        "Failed",
        "Cancelled",
        "Not ended",
        "Success",
      ]}
      rows={(isLong ? byWeek(days) : days).map((row) => ({
        key: row.day,
        name: format.date(row.day),
        cells: [
          format.number(row.totalExecutions),
          format.number(row.completedExecutions),
          format.number(row.failedExecutions),
          format.number(row.cancelledExecutions),
          format.number(row.openExecutions),
          success(row, format),
        ],
      }))}
      empty="None."
      print={print}
    />
  );
}
