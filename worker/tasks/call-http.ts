import type { Task } from "graphile-worker";
import { z } from "zod";

import type { SafeClient } from "@/lib/net/safe-request";
import { callHttp } from "@/worker/workflows/call-http";

const payloadSchema = z.object({ id: z.uuid() });

/** Makes the request of a workflow's step. No connection to the database is held while the other side thinks. */
export function makeCallHttp(client: SafeClient): Task {
  return async (payload, { withPgClient, logger }) => {
    const { id } = payloadSchema.parse(payload);
    const query = <Row extends object>(text: string, values: unknown[]) =>
      withPgClient(async (pg) => (await pg.query<Row>(text, values)).rows);
    logger.info(`step ${id}: ${await callHttp(query, id, client)}`);
  };
}
