import { Mail } from "lucide-react";
import type { Metadata, Route } from "next";
import { connection } from "next/server";
import { notFound } from "next/navigation";

import { PageHeader } from "@/components/layout/page-header";
import { MailText } from "@/components/mail/mail-text";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { getLocalMail, listLocalMail } from "@/lib/mail/queries";

export const metadata: Metadata = {
  title: "Local mail",
  robots: { index: false },
  referrer: "no-referrer",
};

export const instant = false;

/** The mail that a local stack did not send. Where mail is really sent, this page does not exist. */
export default async function LocalMailPage({ searchParams }: PageProps<"/dev/mail">) {
  await connection();
  const mails = await listLocalMail();
  if (!mails) notFound();
  const { name } = await searchParams;
  const open = typeof name === "string" ? await getLocalMail(name) : null;
  return (
    <main className="mx-auto max-w-5xl px-4 py-6">
      <PageHeader title="Local mail" meta="What this stack would have sent. The newest is first." />
      <div className="grid gap-4">
        {open && (
          <Section title={open.subject}>
            <DescriptionList
              items={[
                { label: "To", value: open.to },
                { label: "From", value: open.from },
                { label: "Date", value: open.date },
              ]}
            />
            <div className="mt-4">
              <MailText>{open.seen}</MailText>
            </div>
          </Section>
        )}
        {mails.length === 0 ? (
          <EmptyState icon={<Mail aria-hidden />} title="No mail yet">
            Invite somebody, or ask for a new password.
          </EmptyState>
        ) : (
          <ul className="divide-y divide-separator rounded-lg border border-border bg-surface">
            {mails.map((mail) => (
              <li key={mail.name} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2">
                <TextLink
                  href={`/dev/mail?name=${mail.name}` as Route}
                  tone="quiet"
                  className="min-w-60 flex-1 font-medium"
                >
                  {mail.subject}
                </TextLink>
                <span className="text-muted">{mail.to}</span>
                <span className="text-xs text-muted">{mail.date}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}
