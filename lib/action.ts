import "server-only";

import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";

import type { ActionResult } from "./action-result";
import {
  type AdminContext,
  type OrgContext,
  type OrgScope,
  type PersonContext,
  type ProjectContext,
  type ProjectScope,
  findAdmin,
  findOrg,
  findPerson,
  findProject,
} from "./auth/context";
import { toRefusal, UNEXPECTED } from "./errors";
import { fieldMessage } from "./field-messages";
import { logger } from "./log";

/*
 * Server actions are made by these, and only by these: parse, prove, run, answer. `run` reads like a
 * sentence: it throws what it does not expect, and what the database refuses is answered in words.
 * A page hands its scope to a client component, which hands it back as the first argument.
 */

type Run<Context, Schema extends z.ZodType, Data> = (
  context: Context,
  input: z.output<Schema>,
) => Promise<Data>;

/** An action of anybody, signed in or not. */
export function publicAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Data>,
) {
  return async (input: z.input<Schema>): Promise<ActionResult<Data>> => answer(schema, input, run);
}

/** An action of a signed-in person, about themselves or outside of any organisation. */
export function personAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  run: Run<PersonContext, Schema, Data>,
) {
  return async (input: z.input<Schema>): Promise<ActionResult<Data>> =>
    answer(schema, input, async (parsed) => run(proved(await findPerson()), parsed));
}

/** An action inside an organisation. */
export function orgAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  run: Run<OrgContext, Schema, Data>,
) {
  return async (scope: OrgScope, input: z.input<Schema>): Promise<ActionResult<Data>> =>
    answer(schema, input, async (parsed) => run(proved(await findOrg(asScope(scope))), parsed));
}

/** An action inside a project. */
export function projectAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  run: Run<ProjectContext, Schema, Data>,
) {
  return async (scope: ProjectScope, input: z.input<Schema>): Promise<ActionResult<Data>> =>
    answer(schema, input, async (parsed) => run(proved(await findProject(asScope(scope))), parsed));
}

/** An action of a system administrator. */
export function adminAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  run: Run<AdminContext, Schema, Data>,
) {
  return async (input: z.input<Schema>): Promise<ActionResult<Data>> =>
    answer(schema, input, async (parsed) => run(proved(await findAdmin()), parsed));
}

/** An expected refusal that no database rule covers: a wrong password, too many tries. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** What an update that met no row says: somebody was there before, or it went away. */
export function stale(): Refusal {
  return new Refusal("CS003", toRefusal({ code: "CS003" })?.message ?? UNEXPECTED);
}

async function answer<Schema extends z.ZodType, Data>(
  schema: Schema,
  input: unknown,
  run: (input: z.output<Schema>) => Promise<Data>,
): Promise<ActionResult<Data>> {
  const parsed = schema.safeParse(input, { error: fieldMessage });
  if (!parsed.success) return invalid(parsed.error);
  try {
    return { ok: true, data: await run(parsed.data) };
  } catch (error) {
    // Redirects are thrown too.
    unstable_rethrow(error);
    if (error instanceof Refusal) {
      const { code, message, field } = error;
      return { ok: false, code, message, ...(field && { fieldErrors: { [field]: [message] } }) };
    }
    const refusal = toRefusal(error);
    if (refusal) return refusal;
    logger.error({ err: error }, "an action failed");
    return { ok: false, code: "unexpected", message: UNEXPECTED };
  }
}

/** Out of reach and unknown look the same; so does having been signed out meanwhile. */
function proved<Context>(context: Context | null): Context {
  if (!context)
    throw new Refusal(
      "CS001",
      "This does not exist, or you cannot reach it. You may have been signed out: reload the page to see.",
    );
  return context;
}

function invalid(error: z.ZodError): Extract<ActionResult, { ok: false }> {
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of error.issues) (fieldErrors[issue.path.join(".")] ??= []).push(issue.message);
  return {
    ok: false,
    code: "invalid",
    message: "Some fields need attention. Nothing was saved yet.",
    fieldErrors,
  };
}

/** A scope comes back from the browser: whatever it is, it must be text. */
function asScope<Scope extends OrgScope>(scope: Scope): Scope {
  const entries = Object.entries(scope ?? {}).map(([key, value]) => [
    key,
    String(value).slice(0, 100),
  ]);
  return Object.fromEntries(entries) as Scope;
}
