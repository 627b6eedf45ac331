import { Document, Page, View } from "@react-pdf/renderer";

import type { Print } from "@/components/pdf/fonts";
import { Text } from "@/components/pdf/text";
import {
  type ExecutionReport,
  type Period,
  periodWords,
  type Report,
} from "@/lib/executions/figures";
import type { Formatter } from "@/lib/format";

import { ExecutionContent } from "./execution-content";
import { PeriodContent } from "./period-content";
import { styles } from "./styles";

/** A report, live or kept, with what its head says of it. */
export type PdfReport = {
  organisation: string;
  /** The organisation's, in its own zone. */
  format: Formatter;
  /** Of which workflow, of which client. */
  about: string[];
  period: Period;
  madeAt: Date;
  madeBy: string;
} & ({ of: "period"; report: Report } | { of: "execution"; report: ExecutionReport });

/** How workflows went, in print. */
export function ReportDocument({ made, print }: { made: PdfReport; print: Print }) {
  const { organisation, format, about, period, madeAt, madeBy } = made;
  const title = made.of === "execution" ? "Execution report" : "Workflow report";
  const words = `${about.join(", ")}, ${periodWords(period, format)}`;
  return (
    <Document
      title={`${title}: ${words}`}
      author={organisation}
      subject={title}
      creator="Countersign"
      producer="Countersign"
      language="en"
    >
      <Page size="A4" style={styles.page}>
        <View style={styles.body}>
          <Text style={styles.brand}>{print(organisation, 60)}</Text>
          <Text style={styles.title}>{title}</Text>
          <Text style={styles.about}>{print(words, 44)}</Text>
          <Text style={styles.muted}>
            Made {format.dateTime(madeAt)} ({format.options.timezone}) by {print(madeBy, 60)}
          </Text>
          {made.of === "execution" ? (
            <ExecutionContent report={made.report} format={format} print={print} />
          ) : (
            <PeriodContent report={made.report} period={period} format={format} print={print} />
          )}
        </View>
        <Text style={styles.foot} fixed>
          {print(`${organisation}: ${title}, ${periodWords(period, format)}`, 60)}
        </Text>
        <Text
          style={styles.counter}
          render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`}
          fixed
        />
      </Page>
    </Document>
  );
}
