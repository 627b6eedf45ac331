import { View } from "@react-pdf/renderer";

import type { Print } from "@/components/pdf/fonts";
import { Text } from "@/components/pdf/text";
import {
  eachDay,
  type Figures,
  type Period,
  type Report,
  success,
  took,
} from "@/lib/executions/figures";
import type { Formatter } from "@/lib/format";

import { Bars } from "./bars";
import { styles } from "./styles";
import { DaysTable, FiguresTable, Table } from "./tables";

type PeriodContentProps = { report: Report; period: Period; format: Formatter; print: Print };

/** The same as the page of a report shows, in the same order. */
export function PeriodContent({ report, period, format, print }: PeriodContentProps) {
  const { totals, days, workflows, clients, failures } = report;
  if (!totals || totals.totalExecutions === 0)
    return <Text style={styles.heading}>Nothing ran in this period.</Text>;
  return (
    <>
      <Stats totals={totals} format={format} />
      <Text style={styles.heading}>Day by day</Text>
      <Bars days={eachDay(report, period)} format={format} />
      <FiguresTable
        title={workflows.length === 10 ? "Workflows, the ten most run" : "Workflows"}
        rows={workflows.map((row) => ({ ...row, key: row.workflow_id, name: row.name ?? "Gone" }))}
        format={format}
        print={print}
      />
      <FiguresTable
        title={clients.length === 50 ? "Clients, the fifty with most runs" : "Clients"}
        rows={clients.map((row) => ({
          ...row,
          key: row.client_id ?? "",
          name: row.name ?? (row.client_id ? "Gone" : "No client"),
        }))}
        format={format}
        print={print}
      />
      <Table
        title={
          failures.length === 20 ? "Failures by step, the twenty most frequent" : "Failures by step"
        }
        heads={["Step", "Failed"]}
        rows={failures.map((row) => ({
          key: `${row.workflow_id} ${row.step_key}`,
          name: `${row.step_name ?? row.step_key ?? "Before the first step"}, ${row.workflow_name ?? "gone"}`,
          detail: row.last_error,
          cells: [format.number(row.count)],
        }))}
        empty="Nothing failed."
        print={print}
      />
      <DaysTable days={days} format={format} print={print} />
    </>
  );
}

function Stats({ totals, format }: { totals: Figures; format: Formatter }) {
  const stats = [
    ["Runs", format.number(totals.totalExecutions), "Asked for in this period"],
    ["Success rate", success(totals, format), "Of those that completed or failed"],
    [
      "Failed",
      format.number(totals.failedExecutions),
      `${format.number(totals.cancelledExecutions)} cancelled, ${format.number(totals.openExecutions)} not ended`,
    ],
    [
      "Median",
      took(totals.p50ExecutionTime),
      `90 % within ${took(totals.p90ExecutionTime)}, 99 % within ${took(totals.p99ExecutionTime)}`,
    ],
  ] as const;
  return (
    <View style={styles.stats}>
      {stats.map(([label, value, hint]) => (
        <View key={label} style={styles.stat}>
          <Text style={styles.small}>{label}</Text>
          <Text style={styles.figure}>{value}</Text>
          <Text style={styles.small}>{hint}</Text>
        </View>
      ))}
    </View>
  );
}
