"use server";

import { revalidatePath } from "next/cache";

import { orgAction, projectAction, stale } from "@/lib/action";
import type { ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { type GovernanceKey, SIGNED_GOVERNANCE } from "@/lib/project-templates/governance";
import { referenceOf } from "@/lib/rows";
import type { Database, Json } from "@/lib/supabase/database.types";

import {
  addMemberSchema,
  applyTemplateSchema,
  changeMemberSchema,
  createProjectSchema,
  deleteProjectSchema,
  proposeGovernanceSchema,
  removeMemberSchema,
  setDefaultProjectSchema,
  updateGovernanceSchema,
  updateProjectSchema,
} from "./schema";

/** Makes a project from a template, with its maker as administrator; returns its reference. */
export const createProject = orgAction(
  createProjectSchema,
  async ({ db, organisation }, { id, template_id, ...details }) => {
    const made = unwrap(
      await db.rpc("create_project", {
        project_id: id,
        organisation_id: organisation.id,
        template_id,
        details,
      }),
    );
    revalidatePath("/", "layout");
    return { reference: made.reference };
  },
);

/** Changes what a project is; returns its new version and its reference, which is part of its address. */
export const updateProject = projectAction(
  updateProjectSchema,
  async (context, { lock_version, ...changes }) => {
    return { ...(await update(context, lock_version, changes)), reference: changes.reference };
  },
);

/** Changes who signs and approves, and what is switched on. */
export const updateGovernance = projectAction(
  updateGovernanceSchema,
  async (context, { lock_version, ...changes }) => update(context, lock_version, changes),
);

/**
 * Where governance is signed: what is not part of it is saved, what is becomes a draft of a variation. Returns its
 * reference, or null where nothing signed changes.
 */
export const proposeGovernance = projectAction(
  proposeGovernanceSchema,
  async (context, { id, lock_version, reason, ...governance }) => {
    const { db, project } = context;
    const settings = Object.entries(governance) as [GovernanceKey, unknown][];
    const now = unwrap(await db.from("projects").select("*").eq("id", project.id).single());
    const differs = settings.filter(([key, value]) => now[key] !== value);
    const free = differs.filter(([key]) => !SIGNED_GOVERNANCE.has(key));
    const signed = differs.filter(([key]) => SIGNED_GOVERNANCE.has(key));
    if (free.length > 0) await update(context, lock_version, Object.fromEntries(free));
    if (signed.length === 0) return { reference: null };
    const made = unwrap(
      await db.rpc("raise_governance_variation", {
        variation_id: id,
        project_id: project.id,
        governance: Object.fromEntries(signed) as Json,
        reason,
      }),
    );
    revalidatePath("/", "layout");
    return referenceOf(context, "variations", made);
  },
);

/** Writes a template's governance over the project's. */
export const applyTemplate = projectAction(
  applyTemplateSchema,
  async ({ db, project }, { template_id, lock_version }) => {
    unwrap(
      await db.rpc("apply_project_template", {
        project_id: project.id,
        template_id,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Deletes a project, for good: what was deleted is out of everybody's reach. */
export const deleteProject = projectAction(
  deleteProjectSchema,
  async (context, { lock_version }) => {
    await update(context, lock_version, { deleted_at: new Date().toISOString() });
  },
);

/** Makes a project the one where the person lands. */
export const setDefaultProject = orgAction(
  setDefaultProjectSchema,
  async ({ db, organisation }, { id }) => {
    await db
      .rpc("set_default", {
        project_id: id,
        ...(organisation.is_member && { organisation_id: organisation.id }),
      })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Puts a person of either side on the team. Adding the same person again changes nothing. */
export const addMember = projectAction(
  addMemberSchema,
  async ({ db, organisation, project }, { user_id, role }) => {
    await db
      .from("user_projects")
      .upsert(
        { organisation_id: organisation.id, project_id: project.id, user_id, role },
        { onConflict: "organisation_id,project_id,user_id", ignoreDuplicates: true },
      )
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Changes what a member of the team may do. */
export const changeMember = projectAction(
  changeMemberSchema,
  async ({ db, project }, { id, role }) => {
    const changed = unwrap(
      await db
        .from("user_projects")
        .update({ role })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Takes a person off the team: they lose reach at once. Their history stays. */
export const removeMember = projectAction(removeMemberSchema, async ({ db, project }, { id }) => {
  const gone = unwrap(
    await db.from("user_projects").delete().eq("id", id).eq("project_id", project.id).select("id"),
  );
  if (gone.length === 0) throw stale();
  revalidatePath("/", "layout");
});

type Changes = Database["public"]["Tables"]["projects"]["Update"];

async function update({ db, project }: ProjectContext, version: number, changes: Changes) {
  const changed = unwrap(
    await db
      .from("projects")
      .update(changes)
      .eq("id", project.id)
      .eq("lock_version", version)
      .select("lock_version"),
  );
  const [now] = changed;
  if (!now) throw stale();
  revalidatePath("/", "layout");
  return now;
}
