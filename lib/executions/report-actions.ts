"use server";

import { revalidatePath } from "next/cache";

import { orgAction, Refusal } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { takeTry } from "@/lib/rate-limit";

import { makeExecutionReportSchema, makeReportSchema } from "./report-schema";

/** Makes, or makes again, the reports of a period; answers the one of the workflow, or of all. */
export const makeReport = orgAction(
  makeReportSchema,
  async ({ db, organisation, person }, { workflow_id, ...asked }) => {
    allow(person.id);
    const made = await db.rpc("make_workflow_report", {
      organisation_id: organisation.id,
      ...asked,
      ...(workflow_id && { workflow_id }),
    });
    const id = unwrap(made) as string | null;
    if (!id)
      throw new Refusal(
        "CS006",
        "Nothing was asked for in that time: there is nothing to report.",
        "day",
      );
    revalidatePath("/", "layout");
    return { id };
  },
);

/** Makes, or makes again, the report of one execution. */
export const makeExecutionReport = orgAction(
  makeExecutionReportSchema,
  async ({ db, person }, input) => {
    allow(person.id);
    const made = await db.rpc("make_execution_report", input);
    const id = unwrap(made) as string;
    revalidatePath("/", "layout");
    return { id };
  },
);

/** A report reads every execution of its period. */
function allow(person: string) {
  if (!takeTry(`report:${person}`, 60, 300))
    throw new Refusal("CS007", "You made many reports just now. Wait a few minutes.");
}
