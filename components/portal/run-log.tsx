import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { durationWords } from "@/lib/executions/rules";
import type { ClientRun } from "@/lib/portal/queries";

/** Who asked for it and when, and what happened since. */
export function RunFacts({ run }: { run: ClientRun }) {
  return (
    <>
      <Section title="Facts">
        <DescriptionList
          items={[
            { label: "Asked for by", value: run.requested_by },
            { label: "Asked for", value: <DateTimeText value={run.created_at} /> },
            {
              label: "Ended",
              value: run.completed_at && <DateTimeText value={run.completed_at} />,
            },
            {
              label: "Took",
              value: run.duration_ms === null ? null : durationWords(run.duration_ms),
            },
          ]}
        />
      </Section>
      <Section title="What happened">
        <ul aria-label="What happened" className="grid gap-1.5 text-xs">
          {run.log.map((line, index) => (
            // Lines are only ever added: a line keeps its place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="grid gap-0.5">
              <span className="font-medium">
                {line.step ? `${line.step}: ${line.message}` : line.message}
              </span>
              <span className="text-muted">
                <DateTimeText value={line.at} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
