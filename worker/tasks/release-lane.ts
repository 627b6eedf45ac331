import type { Task } from "graphile-worker";
import { z } from "zod";

const payloadSchema = z.object({ lane: z.string() });

/** Lets images of a lane go, after the provider asked to wait. */
export const releaseLane: Task = async (payload, { withPgClient }) => {
  const { lane } = payloadSchema.parse(payload);
  await withPgClient((client) => client.query("select private.release_lane($1)", [lane]));
};
