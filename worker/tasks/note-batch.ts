import type { Task } from "graphile-worker";
import { z } from "zod";

const payloadSchema = z.object({ id: z.uuid() });

/** Brings the execution of a batch on, or says how far it is. Once too often does nothing. */
export const noteBatch: Task = async (payload, { withPgClient }) => {
  const { id } = payloadSchema.parse(payload);
  await withPgClient((client) => client.query("select private.settle_batch($1)", [id]));
};
