import { z } from "zod";

import { email } from "@/lib/fields";
import { PROJECT_ROLES } from "@/lib/projects/rules";
import { defineListParams, filter } from "@/lib/search-params";

import { CLIENT_ROLES, INVITATION_STATES, ORG_ROLES } from "./rules";

/** `id` is made by the form, so that a repeated submit is the same invitation. */
const fields = { id: z.uuid(), email };

export const inviteMemberSchema = z.object({
  ...fields,
  org_role: z.enum(ORG_ROLES),
  role_ids: z.array(z.uuid()).max(20),
});

export const inviteToClientSchema = z.object({
  ...fields,
  client_id: z.uuid(),
  client_role: z.enum(CLIENT_ROLES),
});

export const inviteToProjectSchema = z.object({
  ...fields,
  side: z.enum(["supplier", "customer"]),
  project_role: z.enum(PROJECT_ROLES),
});

export const invitationSchema = z.object({ id: z.uuid() });

/** The address of the list of invitations. */
export const invitationList = defineListParams({
  sort: { invited_at: "timestamp", email: "text", expires_at: "timestamp" },
  defaultSort: "-invited_at",
  filters: { state: filter.anyOf(INVITATION_STATES) },
});

/** What the token of an invitation's link can look like; the database knows which there are. */
export const invitationToken = z.string().regex(/^[\w-]{20,100}$/);

export const acceptInvitationSchema = z.object({ token: invitationToken });
