import { render } from "@react-email/components";
import type { PoolClient } from "pg";
import type { ReactElement } from "react";
import { z } from "zod";

import { pathOf } from "@/lib/notifications/paths";

import { InvitationMail, invitationSubject } from "./invitation";
import { NotificationMail, notificationSubject } from "./notification";

export type Letter = { subject: string; html: string; text: string };

const invitationData = z.object({ invitation_id: z.uuid(), token: z.string() });
const notificationData = z.object({ notification_id: z.uuid() });

/**
 * The mail of one row of the outbox, as things stand now; null when there is nothing left to tell: the
 * invitation was closed or sent anew, the person was suspended or left, the record is gone.
 */
export async function writeLetter(
  client: PoolClient,
  template: string,
  data: unknown,
  appUrl: string,
): Promise<Letter | null> {
  return template === "invitation"
    ? writeInvitation(client, data, appUrl)
    : writeNotification(client, data, appUrl);
}

type InvitationRow = {
  organisation: string;
  client: string | null;
  project: string | null;
  role: string;
  invited_by: string | null;
  expires_at: Date;
};

async function writeInvitation(
  client: PoolClient,
  data: unknown,
  appUrl: string,
): Promise<Letter | null> {
  // A mail that was sent before has lost its token.
  const parsed = invitationData.safeParse(data);
  if (!parsed.success) return null;
  const { invitation_id, token } = parsed.data;
  const { rows } = await client.query<InvitationRow>(
    `select coalesce(o.display_name, o.name) as organisation, c.name as client, p.name as project,
            coalesce(i.project_role, i.org_role, i.client_role) as role, by.full_name as invited_by, i.expires_at
       from public.org_invitations i
       join public.organisations o on o.id = i.organisation_id and o.is_active and o.deleted_at is null
       left join public.clients c on c.id = i.client_id
       left join public.projects p on p.id = i.project_id
       left join public.profiles by on by.id = i.invited_by
      where i.id = $1 and i.status = 'pending' and i.expires_at > now() and i.token_hash = private.sha256_hex($2)`,
    [invitation_id, token],
  );
  const row = rows[0];
  if (!row) return null;
  const letter = {
    ...row,
    invitedBy: row.invited_by,
    expiresAt: row.expires_at,
    link: `${appUrl}/invite/${token}`,
  };
  return print(invitationSubject(letter), <InvitationMail {...letter} />);
}

type NotificationRow = {
  kind: string;
  reason: string;
  subject_type: string;
  subject_id: string;
  label: string;
  data: Record<string, unknown>;
  actor: string | null;
  organisation: string;
  slug: string;
  project: string | null;
  reference: string | null;
};

async function writeNotification(
  client: PoolClient,
  data: unknown,
  appUrl: string,
): Promise<Letter | null> {
  const { notification_id } = notificationData.parse(data);
  // Asked as the person: who lost their reach meanwhile is told nothing more.
  await client.query(
    `select set_config('request.jwt.claims', jsonb_build_object('sub', user_id)::text, true) from public.notifications where id = $1`,
    [notification_id],
  );
  const { rows } = await client.query<NotificationRow>(
    `select n.kind, n.reason, n.subject_type, n.subject_id, n.subject_label as label, n.data, actor.full_name as actor,
            coalesce(o.display_name, o.name) as organisation, o.slug, p.name as project, p.reference
       from public.notifications n
       join public.profiles me on me.id = n.user_id and me.status = 'active'
       join public.organisations o on o.id = n.organisation_id and o.is_active and o.deleted_at is null
       left join public.projects p on p.id = n.project_id and p.deleted_at is null
       left join public.profiles actor on actor.id = n.actor_id
      where n.id = $1
        and n.organisation_id = any (private.my_organisation_ids())
        and (n.project_id is null or n.project_id = any (private.my_project_ids()))
        and (n.subject_type <> 'ticket' or (select private.ticket_side(t) from public.tickets t where t.id = n.subject_id)
              = any (case n.kind when 'ticket_noted' then array['us'] else array['us', 'client'] end))`,
    [notification_id],
  );
  const row = rows[0];
  if (!row) return null;
  const { slug, reference, subject_type: subjectType, subject_id: subjectId, ...told } = row;
  const { label, data: about } = row;
  const path = pathOf({
    organisation: slug,
    project: reference,
    subjectType,
    subjectId,
    label,
    data: about,
  });
  const letter = {
    ...told,
    link: path && `${appUrl}${path}`,
    preferencesLink: `${appUrl}/profile#notifications`,
  };
  return print(notificationSubject(letter), <NotificationMail {...letter} />);
}

async function print(subject: string, mail: ReactElement): Promise<Letter> {
  const [html, text] = await Promise.all([render(mail), render(mail, PLAIN)]);
  return { subject, html, text };
}

const PLAIN = {
  plainText: true,
  htmlToTextOptions: { selectors: [{ selector: "h1", options: { uppercase: false } }] },
} as const;
