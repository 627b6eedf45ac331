import { z } from "zod";

import { version } from "@/lib/fields";

import { ORG_ROLES } from "@/lib/invitations/rules";
import { defineListParams, filter } from "@/lib/search-params";

export const changeMemberRoleSchema = z.object({ ...version, org_role: z.enum(ORG_ROLES) });

export const setMemberActiveSchema = z.object({ ...version, is_active: z.boolean() });

export const setMemberRolesSchema = z.object({
  user_id: z.uuid(),
  role_ids: z.array(z.uuid()).max(100),
});

/** The address of the list of members. */
export const memberList = defineListParams({
  sort: { full_name: "text", email: "text", joined_at: "timestamp", last_login_at: "timestamp" },
  defaultSort: "full_name",
  filters: { role: filter.anyOf(ORG_ROLES), status: filter.anyOf(["active", "deactivated"]) },
});
