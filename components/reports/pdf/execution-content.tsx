import type { Print } from "@/components/pdf/fonts";
import { Text } from "@/components/pdf/text";
import { type ExecutionReport, took } from "@/lib/executions/figures";
import { EXECUTION_WORDS } from "@/lib/executions/rules";
import type { Formatter } from "@/lib/format";

import { styles } from "./styles";
import { Table } from "./tables";

type ExecutionContentProps = { report: ExecutionReport; format: Formatter; print: Print };

/** How one execution went, step by step. */
export function ExecutionContent({ report, format, print }: ExecutionContentProps) {
  const { status, error, steps, averageExecutionTime } = report;
  return (
    <>
      <Text style={styles.heading}>
        {EXECUTION_WORDS[status]}
        {averageExecutionTime === null ? "" : `, in ${took(averageExecutionTime)}`}
      </Text>
      {error && <Text>{print(error.slice(0, 2000), 50)}</Text>}
      <Table
        title="Steps"
        heads={["Step", "Status", "Attempts", "Took"]}
        rows={steps.map((step, index) => ({
          key: `${index} ${step.key}`,
          name: step.name ?? step.key,
          detail: [step.startedAt && `Begun ${format.dateTime(step.startedAt)}`, step.error]
            .filter(Boolean)
            .join(". "),
          cells: [
            EXECUTION_WORDS[step.status],
            format.number(step.attempts),
            took(step.executionTime),
          ],
        }))}
        empty="It had not begun."
        print={print}
      />
    </>
  );
}
