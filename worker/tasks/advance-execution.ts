import type { Task } from "graphile-worker";
import { z } from "zod";

const payloadSchema = z.object({ id: z.uuid() });

/** Brings an execution as far as it can go. Once too often does nothing. */
export const advanceExecution: Task = async (payload, { withPgClient, logger }) => {
  const { id } = payloadSchema.parse(payload);
  const { rows } = await withPgClient((client) =>
    client.query<{ status: string }>("select private.advance_execution($1) as status", [id]),
  );
  logger.debug(`execution ${id}: ${rows[0]?.status}`);
};
