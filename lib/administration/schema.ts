import { z } from "zod";

import { isoDate, line, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

const TIERS = ["free", "standard", "premium", "enterprise"] as const;
export type Tier = (typeof TIERS)[number];

const ACCOUNT_STATUSES = ["active", "suspended", "deleted"] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** Addresses that are pages of the application; the same list is a CHECK on organisations.slug. */
const RESERVED_SLUGS = new Set([
  "admin",
  "api",
  "app",
  "auth",
  "dev",
  "help",
  "invite",
  "new",
  "portal",
  "profile",
  "sign-in",
  "sign-up",
  "reset-password",
  "verify",
  "notifications",
  "signed-out",
  "start",
  "suspended",
]);

const slug = z
  .string()
  .trim()
  .min(2, "At least 2 characters.")
  .max(48, "At most 48 characters.")
  .regex(
    /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])$/,
    "Small letters, digits and hyphens, as northwind-consulting.",
  )
  .refine((text) => !RESERVED_SLUGS.has(text), "This address is taken.");

/** `id` is made by the form, so that a repeated submit is the same organisation. */
export const createOrganisationSchema = z.object({ id: z.uuid(), name: line("Name", 120), slug });

/** An address for a name: "Ängström & Söhne" → "angstrom-sohne". */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, "");
}

const limit = optional(
  z
    .number("This is not a number.")
    .int("Whole numbers only.")
    .min(1, "At least 1.")
    .max(100_000, "At most 100,000."),
);

export const administerOrganisationSchema = z.object({
  ...version,
  is_active: z.boolean(),
  subscription_tier: z.enum(TIERS),
  subscription_expires_on: optional(isoDate),
  max_projects: limit,
  max_users: limit,
});

export const enterOrganisationSchema = z.object({ id: z.uuid(), reason: line("A reason", 500) });

export const leaveOrganisationSchema = z.object({ id: z.uuid() });

export const administerPersonSchema = z.object({
  id: z.uuid(),
  status: z.enum(ACCOUNT_STATUSES).optional(),
  is_admin: z.boolean().optional(),
});

/** The address of the list of organisations. */
export const organisationList = defineListParams({
  sort: { name: "text", created_at: "timestamp" },
  defaultSort: "name",
  filters: { status: filter.anyOf(["active", "suspended"]), tier: filter.anyOf(TIERS) },
});

/** The address of the list of people. */
export const accountList = defineListParams({
  sort: { full_name: "text", email: "text", last_login_at: "timestamp", created_at: "timestamp" },
  defaultSort: "full_name",
  filters: { status: filter.anyOf(ACCOUNT_STATUSES), admin: filter.flag() },
});

export const setInstallationSchema = z.object({ is_open: z.boolean() });
