"use server";

import { revalidatePath } from "next/cache";

import { orgAction, Refusal, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { addRow, changeRow } from "@/lib/rows";
import type { Json } from "@/lib/supabase/database.types";

import type { Draft } from "./definition";
import type { Fault } from "./queries";
import { type Recorded, replay } from "./replay";
import {
  createWorkflowSchema,
  deleteSecretSchema,
  importWorkflowSchema,
  publishWorkflowSchema,
  putSecretSchema,
  replaySchema,
  restoreVersionSchema,
  runSchema,
  saveDraftSchema,
  statusSchema,
  updateWorkflowSchema,
} from "./schema";
import { sealSecret, secretKey } from "./secrets";
import { objectOf } from "./values";

/** Adds a workflow, empty. Nothing runs before it is published. */
export const createWorkflow = orgAction(createWorkflowSchema, (context, input) =>
  addRow(context, "workflows", input),
);

/** A workflow out of an exported document, as a draft. */
export const importWorkflow = orgAction(
  importWorkflowSchema,
  async ({ db, organisation }, { id, name, text }) => {
    const definition = JSON.parse(text) as Json;
    const made = await db.rpc("import_workflow", {
      workflow_id: id,
      organisation_id: organisation.id,
      definition,
      ...(name && { name }),
    });
    // The same document sent twice: the first time made it.
    const isRepeated = made.error?.message.includes("workflows_pkey");
    if (!isRepeated) {
      if (made.error?.code === "CS006" || made.error?.code === "23502")
        throw new Refusal("CS006", placeWords(made.error.details), "text");
      if (made.error?.message.includes("workflows_name_key"))
        throw new Refusal(
          "23505",
          "There is a workflow of this name already. Give this one another.",
          "name",
        );
      unwrap(made);
    }
    revalidatePath("/", "layout");
    return { id };
  },
);

/** "definition.steps.0.key" as people count. */
function placeWords(detail: string | null | undefined): string {
  const place = /^definition\.(steps|transitions)\.(\d+)\.(\w+)$/.exec(detail ?? "");
  if (!place) return "This is not the document of a workflow, or it has no name.";
  const [, list, index, field] = place;
  return `${list === "steps" ? "Step" : "Way"} ${Number(index) + 1} is not possible: look at its ${field}.`;
}

/** Changes what a workflow is called and whom it is for. */
export const updateWorkflow = orgAction(updateWorkflowSchema, (context, input) =>
  changeRow(context, "workflows", input),
);

/** Replaces the draft; answers with its version and what still keeps it from being run. */
export const saveDraft = orgAction(saveDraftSchema, async ({ db }, input) => {
  const { id, draft_id, lock_version, draft } = input;
  const version = unwrap(
    await db.rpc("save_workflow_draft", {
      workflow_id: id,
      definition: draft as Json,
      ...(lock_version !== null && { expected_version: lock_version }),
    }),
  );
  const faults = unwrap(await db.rpc("check_workflow_version", { version_id: draft_id }));
  return { lock_version: version, faults: faults as unknown as Fault[] };
});

/** Freezes the draft as the next version, from which everything starts from now on. */
export const publishWorkflow = orgAction(
  publishWorkflowSchema,
  async ({ db }, { id, lock_version }) => {
    unwrap(await db.rpc("publish_workflow", { workflow_id: id, expected_version: lock_version }));
    revalidatePath("/", "layout");
  },
);

/** Makes the draft as a published version was. Nothing that runs changes. */
export const restoreWorkflowVersion = orgAction(
  restoreVersionSchema,
  async ({ db }, { version_id, lock_version }) => {
    unwrap(
      await db.rpc("restore_workflow_version", { version_id, expected_version: lock_version }),
    );
    revalidatePath("/", "layout");
  },
);

/** Switches a workflow on or off, or archives it. What runs goes on. */
export const setWorkflowStatus = orgAction(
  statusSchema,
  async ({ db }, { id, lock_version, status }) => {
    unwrap(
      await db.rpc("set_workflow_status", {
        workflow_id: id,
        status,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Starts the version in force; asked twice with one id, once. */
export const runWorkflow = orgAction(runSchema, async ({ db }, input) => {
  const { execution_id, workflow_id, client_id, is_json, pairs, json } = input;
  unwrap(
    await db.rpc("run_workflow", {
      execution_id,
      workflow_id,
      input: (is_json ? JSON.parse(json) : objectOf(pairs)) as Json,
      ...(client_id && { client_id }),
    }),
  );
  revalidatePath("/", "layout");
  return { id: execution_id };
});

/** The last recorded executions, walked again through the draft as it is in the browser. Nothing is done. */
export const replayDraft = orgAction(replaySchema, async ({ db }, { id, count, draft }) => {
  const recorded = unwrap(
    await db.rpc("list_recorded_executions", { workflow_id: id, count }),
  ) as unknown as Recorded[];
  return recorded.map((one) => replay(draft as unknown as Draft, one));
});

/** Seals a secret and keeps it. Nobody reads it back. */
export const putSecret = orgAction(
  putSecretSchema,
  async ({ db, organisation }, { name, value, is_rotation }) => {
    const sealed = sealSecret(keyOfServer(), value, { organisation_id: organisation.id, name });
    // Of a short one the end would say too much.
    const last_four = value.length >= 16 ? value.slice(-4) : null;
    const table = db.from("workflow_secrets");
    const written = is_rotation
      ? await table
          .update({ sealed, last_four })
          .eq("organisation_id", organisation.id)
          .eq("name", name)
          .select("id")
      : await table
          .insert({ organisation_id: organisation.id, name, sealed, last_four })
          .select("id");
    if (written.error?.code === "23505")
      throw new Refusal(
        "23505",
        "There is a secret of this name. Replace its value instead.",
        "name",
      );
    if (unwrap(written).length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

function keyOfServer(): Buffer {
  try {
    return secretKey();
  } catch {
    throw new Refusal(
      "secrets",
      "This server has no key to seal secrets with. Who runs it sets WORKFLOW_SECRET_KEY.",
    );
  }
}

/** Takes a secret away. Steps that name it fail from now on. */
export const deleteSecret = orgAction(deleteSecretSchema, async ({ db, organisation }, { id }) => {
  unwrap(
    await db
      .from("workflow_secrets")
      .delete()
      .eq("organisation_id", organisation.id)
      .eq("id", id)
      .select("id"),
  );
  revalidatePath("/", "layout");
});
