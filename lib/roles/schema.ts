import { z } from "zod";

import { line, longText, optional, version } from "@/lib/fields";

import { GRANTABLE } from "./rules";

const fields = {
  name: line("Name", 60),
  description: optional(longText(500)),
  permissions: z.array(z.enum(GRANTABLE)).min(1, "Choose at least one permission."),
};

export const createRoleSchema = z.object(fields);

export const updateRoleSchema = z.object({
  ...version,
  ...fields,
});

export const deleteRoleSchema = z.object({ id: z.uuid() });

export const roleHolderSchema = z.object({
  role_id: z.uuid(),
  user_id: z.uuid("Choose a person."),
});
