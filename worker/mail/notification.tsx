import { Section, Text } from "@react-email/components";

import { quoteOf, sayEvent, sayReason } from "@/lib/notifications/events";

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
  const sentence = sayEvent(kind, { actor, label, data });
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
  const quote = quoteOf(data);
  const head = data["head_hash"];
  const isTicket = kind.startsWith("ticket_");
  return (
    <MailLayout
      preview={project ?? organisation}
      title={`${sayEvent(kind, { actor, label, data })}.`}
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
      {quote && (
        <Section style={{ borderLeft: "3px solid #e4e4e7", paddingLeft: 12 }}>
          <Text style={{ margin: 0, whiteSpace: "pre-wrap" }}>{quote}</Text>
        </Section>
      )}
      <Text>{project ? `${project}, ${organisation}` : organisation}</Text>
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
