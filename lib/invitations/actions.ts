"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";

import { orgAction, personAction, projectAction } from "@/lib/action";
import { getSession } from "@/lib/auth/session";
import { unwrap } from "@/lib/errors";

import {
  acceptInvitationSchema,
  invitationSchema,
  inviteMemberSchema,
  inviteToClientSchema,
  inviteToProjectSchema,
} from "./schema";

/** Invites an address to be one of the organisation's own people. */
export const inviteMember = orgAction(
  inviteMemberSchema,
  async ({ db, organisation }, { id, email, org_role, role_ids }) => {
    unwrap(
      await db.rpc("invite_person", {
        invitation_id: id,
        organisation_id: organisation.id,
        email,
        org_role,
        role_ids,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Invites an address to be one of a client's people. */
export const inviteToClient = orgAction(
  inviteToClientSchema,
  async ({ db, organisation }, { id, email, client_id, client_role }) => {
    unwrap(
      await db.rpc("invite_person", {
        invitation_id: id,
        organisation_id: organisation.id,
        email,
        client_id,
        client_role,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Invites an address to the team, and with it to the side that the role belongs to. */
export const inviteToProject = projectAction(
  inviteToProjectSchema,
  async ({ db, organisation, project }, { id, email, side, project_role }) => {
    const membership =
      side === "customer" && project.client_id
        ? { client_id: project.client_id, client_role: "client_member" }
        : { org_role: "org_member" };
    unwrap(
      await db.rpc("invite_person", {
        invitation_id: id,
        organisation_id: organisation.id,
        email,
        project_id: project.id,
        project_role,
        ...membership,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Sends an invitation again, with a new link; the old one stops working. */
export const resendInvitation = orgAction(invitationSchema, async ({ db }, { id }) => {
  await db.rpc("resend_invitation", { invitation_id: id }).throwOnError();
  revalidatePath("/", "layout");
});

/** Closes an invitation: its link stops working. */
export const revokeInvitation = orgAction(invitationSchema, async ({ db }, { id }) => {
  await db.rpc("revoke_invitation", { invitation_id: id }).throwOnError();
  revalidatePath("/", "layout");
});

const joinedSchema = z.object({ organisation: z.string(), project_id: z.uuid().nullable() });

/** Joins what the signed-in person was invited to, and goes there. */
export const acceptInvitation = personAction(acceptInvitationSchema, async ({ db }, { token }) => {
  const joined = joinedSchema.parse(unwrap(await db.rpc("accept_invitation", { token })));
  revalidatePath("/", "layout");
  const { organisation } = await getSession(joined.organisation);
  const project = organisation?.projects.find(({ id }) => id === joined.project_id);
  if (project)
    redirect(`/${joined.organisation}/projects/${encodeURIComponent(project.reference)}` as Route);
  redirect(
    (organisation?.is_member
      ? `/${joined.organisation}`
      : `/${joined.organisation}/projects`) as Route,
  );
});
