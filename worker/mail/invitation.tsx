import { Text } from "@react-email/components";

import { CLIENT_ROLE_WORDS } from "@/lib/clients/rules";
import { ORG_ROLE_WORDS } from "@/lib/members/rules";
import { ROLE_WORDS } from "@/lib/projects/rules";

import { MailLayout } from "./layout";

export type InvitationLetter = {
  organisation: string;
  client: string | null;
  project: string | null;
  role: string;
  invitedBy: string | null;
  expiresAt: Date;
  link: string;
};

export function invitationSubject({ invitedBy, organisation }: InvitationLetter): string {
  return invitedBy
    ? `${invitedBy} invites you to ${organisation}`
    : `You are invited to ${organisation}`;
}

export function InvitationMail(letter: InvitationLetter) {
  const { organisation, client, project, role, expiresAt, link } = letter;
  const words: Record<string, { label: string; meaning: string }> = {
    ...ORG_ROLE_WORDS,
    ...CLIENT_ROLE_WORDS,
    ...ROLE_WORDS,
  };
  const as = words[role];
  return (
    <MailLayout
      preview={`Accept the invitation within a week.`}
      title={invitationSubject(letter)}
      action={{ label: "See the invitation", href: link }}
      footer="You did not expect this? Then ignore it; nothing happens. Whoever has this link can see who is invited, so do not pass it on."
    >
      <Text>
        {organisation} runs its delivery on Countersign
        {client && ` together with ${client}`}
        {project && `; you would join the project ${project}`}.
      </Text>
      {as && (
        <Text>
          Your role: <strong>{as.label}</strong>. {as.meaning}
        </Text>
      )}
      <Text>
        The invitation runs out on{" "}
        {expiresAt.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" })}.
      </Text>
    </MailLayout>
  );
}
