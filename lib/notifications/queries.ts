import "server-only";

import type { PersonContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { keyset } from "@/lib/supabase/keyset";

import { NOTIFICATION_KINDS, type NotificationKind, quoteOf, sayEvent, sayReason } from "./events";
import { pathOf } from "./paths";
import { notificationList } from "./schema";

export type Notification = {
  id: string;
  title: string;
  quote: string | null;
  reason: string;
  /** The project, or else the organisation. */
  place: string | null;
  href: string | null;
  created_at: string;
  is_read: boolean;
};

const COLUMNS =
  "id, kind, reason, subject_type, subject_id, subject_label, data, read_at, created_at, actor:profiles!notifications_actor_id_fkey(full_name), organisation:organisations(name, slug), project:projects(name, reference)";

/** One page of what the person was told, newest first. */
export async function listNotifications(
  { db, person }: PersonContext,
  state: ReturnType<typeof notificationList.parse>,
) {
  let query = db.from("notifications").select(COLUMNS).eq("user_id", person.id);
  if (state.filters.unread) query = query.is("read_at", null);
  const fetched = unwrap(await keyset(query, state));
  const rows = fetched.map(toNotification);
  return notificationList.paginate(state, rows, ({ created_at, id }) => ({
    value: created_at,
    id,
  }));
}

type Row = {
  id: string;
  kind: string;
  reason: string;
  subject_type: string;
  subject_id: string;
  subject_label: string;
  data: unknown;
  read_at: string | null;
  created_at: string;
  actor: { full_name: string } | null;
  organisation: { name: string; slug: string } | null;
  project: { name: string; reference: string } | null;
};

function toNotification({
  id,
  kind,
  reason,
  subject_type,
  subject_id: subjectId,
  subject_label: label,
  actor,
  organisation,
  project,
  ...row
}: Row): Notification {
  const data =
    typeof row.data === "object" && row.data !== null ? (row.data as Record<string, unknown>) : {};
  return {
    id,
    title: sayEvent(kind, { actor: actor?.full_name ?? null, label, data }),
    quote: quoteOf(data),
    reason: sayReason(reason),
    place: project?.name ?? organisation?.name ?? null,
    href: pathOf({
      organisation: organisation?.slug ?? null,
      project: project?.reference ?? null,
      subjectType: subject_type,
      subjectId,
      label,
      data,
    }),
    created_at: row.created_at,
    is_read: row.read_at !== null,
  };
}

/** Which kinds also come by e-mail; a kind without a row does. */
export async function getPreferences({
  db,
  person,
}: PersonContext): Promise<Record<NotificationKind, boolean>> {
  const rows = unwrap(
    await db.from("notification_preferences").select("kind, email").eq("user_id", person.id),
  );
  const off = new Set(rows.filter(({ email }) => !email).map(({ kind }) => kind));
  return Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, !off.has(kind)])) as Record<
    NotificationKind,
    boolean
  >;
}
