import { Section, Text } from "@react-email/components";
import { Fragment } from "react";

import { quoteOf, sayEvent, sayReason, subjectOf } from "@/lib/notifications/events";

import { MailLayout } from "./layout";

export type NotificationLetter = {
  kind: string;
  reason: string;
  label: string;
  data: Record<string, unknown>;
  actor: string | null;
  organisation: string;
  project: string | null;
  /** Null when the person no longer reaches it. */
  link: string | null;
  preferencesLink: string;
};

export function notificationSubject({ kind, actor, label, data }: NotificationLetter): string {
  const sentence = subjectOf(kind, data) ?? sayEvent(kind, { actor, label, data });
  return sentence.length > 150 ? `${sentence.slice(0, 149)}…` : sentence;
}

export function NotificationMail({
  kind,
  reason,
  label,
  data,
  actor,
  organisation,
  project,
  link,
  preferencesLink,
}: NotificationLetter) {
  const subject = subjectOf(kind, data);
  const quote = quoteOf(data);
  const head = data["head_hash"];
  const client = typeof data["client"] === "string" ? data["client"] : null;
  const isTicket = kind.startsWith("ticket_");
  return (
    <MailLayout
      preview={project ?? organisation}
      title={subject ?? `${sayEvent(kind, { actor, label, data })}.`}
      action={
        link === null ? null : { label: isTicket ? "Open the ticket" : "Open it", href: link }
      }
      footer={
        <>
          {isTicket && "Nobody reads replies to this mail; answer in the ticket. "}
          You get this mail {sayReason(reason)}. Choose which mails you get:{" "}
          <a href={preferencesLink}>{preferencesLink}</a>
        </>
      }
    >
      {quote && subject !== null && <Lines text={quote} />}
      {quote && subject === null && (
        <Section style={{ borderLeft: "3px solid #e4e4e7", paddingLeft: 12 }}>
          <Lines text={quote} />
        </Section>
      )}
      <Text>{[subject && label, client, project, organisation].filter(Boolean).join(", ")}</Text>
      {typeof head === "string" && (
        <Text>
          The project’s ledger of signatures now ends with
          <br />
          <code style={{ fontSize: 13, wordBreak: "break-all" }}>{head}</code>
          <br />
          Keep this mail: with it you can prove later that nothing before that point was changed.
        </Text>
      )}
    </MailLayout>
  );
}

/** What people typed, line by line: a mail's plain text has no other way to keep them. */
function Lines({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <Text key={index} style={{ margin: "0 0 12px" }}>
      {paragraph.split("\n").map((line, place) => (
        <Fragment key={place}>
          {place > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Text>
  ));
}
