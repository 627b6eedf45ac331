"use server";

import { revalidatePath } from "next/cache";

import { adminAction, personAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import {
  administerOrganisationSchema,
  administerPersonSchema,
  createOrganisationSchema,
  enterOrganisationSchema,
  leaveOrganisationSchema,
  setInstallationSchema,
} from "./schema";

/** Makes an organisation with the person as its administrator; returns its slug. */
export const createOrganisation = personAction(
  createOrganisationSchema,
  async ({ db }, { id, name, slug }) => {
    const made = unwrap(await db.rpc("create_organisation", { organisation_id: id, name, slug }));
    revalidatePath("/", "layout");
    return { slug: made };
  },
);

/** Lets everybody found organisations, or only who runs the installation. */
export const setInstallation = adminAction(setInstallationSchema, async ({ db }, { is_open }) => {
  await db.rpc("set_installation", { is_open }).throwOnError();
  revalidatePath("/", "layout");
});

/** Sets status, tier, expiry and limits of an organisation. It expires at the end of the day named. */
export const administerOrganisation = adminAction(
  administerOrganisationSchema,
  async ({ db }, input) => {
    const {
      id,
      lock_version,
      is_active,
      subscription_tier,
      subscription_expires_on,
      max_projects,
      max_users,
    } = input;
    unwrap(
      await db.rpc("administer_organisation", {
        organisation_id: id,
        expected_version: lock_version,
        is_active,
        subscription_tier,
        // The function takes null to clear a value; the generated types know no nullable arguments.
        subscription_expires_at: (subscription_expires_on &&
          `${subscription_expires_on}T23:59:59Z`) as string,
        max_projects: max_projects as number,
        max_users: max_users as number,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Enters a tenant for an hour, for a reason its administrators are told; returns its slug. */
export const enterOrganisation = adminAction(
  enterOrganisationSchema,
  async ({ db }, { id, reason }) => {
    const slug = unwrap(await db.rpc("enter_organisation", { organisation_id: id, reason }));
    revalidatePath("/", "layout");
    return { slug };
  },
);

/** Ends one's own entry. */
export const leaveOrganisation = adminAction(leaveOrganisationSchema, async ({ db }, { id }) => {
  unwrap(await db.rpc("leave_organisation", { organisation_id: id }));
  revalidatePath("/", "layout");
});

/** Suspends, reactivates or deletes an account, or makes (or no longer makes) it a system administrator. */
export const administerPerson = adminAction(
  administerPersonSchema,
  async ({ db }, { id, status, is_admin }) => {
    unwrap(
      await db.rpc("administer_person", {
        person_id: id,
        ...(status && { status }),
        ...(is_admin !== undefined && { role: is_admin ? "admin" : "contributor" }),
      }),
    );
    revalidatePath("/", "layout");
  },
);
