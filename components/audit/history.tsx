import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { Timeline, type TimelineEvent } from "@/components/ui/timeline";
import type { HistoryEvent } from "@/lib/audit/describe";

import { SentenceDetails } from "./sentence-details";

const SHOWN = 15;

/** What was done to a record, newest first; the older part is folded away. */
export function History({ events, isCut }: { events: HistoryEvent[]; isCut: boolean }) {
  const older = events.slice(SHOWN);
  return (
    <Section title="History" id="history">
      <Timeline events={events.slice(0, SHOWN).map(toTimeline)} />
      {older.length > 0 && (
        <details className="mt-3">
          <summary className="mb-3 cursor-pointer rounded-sm text-accent-text">
            {older.length === 1 ? "One earlier change" : `${older.length} earlier changes`}
          </summary>
          <Timeline events={older.map(toTimeline)} label="Earlier history" />
        </details>
      )}
      {isCut && (
        <p className="mt-3 text-xs text-muted">
          These are the latest hundred changes. The organisation's audit log has all of them.
        </p>
      )}
    </Section>
  );
}

function toTimeline({ id, actor, occurredAt, tone, sentences }: HistoryEvent): TimelineEvent {
  const [only] = sentences;
  const isOne = sentences.length === 1 && only !== undefined;
  const hasDetails = sentences.some(({ note, fields }) => note || fields);
  return {
    id,
    tone,
    time: <RelativeTime value={occurredAt} />,
    title: (
      <>
        <span className="font-medium">{actor}</span>{" "}
        {isOne ? only.text : sentences.map(({ text }) => text).join("; ")}
      </>
    ),
    children:
      hasDetails &&
      sentences.map((sentence) => <SentenceDetails key={sentence.text} sentence={sentence} />),
  };
}
