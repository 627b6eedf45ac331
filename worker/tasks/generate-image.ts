import type { Task } from "graphile-worker";
import { z } from "zod";

import { type FindProvider, makeImage } from "@/worker/images/make-image";
import type { ImageStore } from "@/worker/images/store";

const payloadSchema = z.object({ id: z.uuid() });

/** Makes one image of a batch. No connection to the database is held while the provider thinks. */
export function makeGenerateImage(findProvider: FindProvider, store: ImageStore | null): Task {
  return async (payload, { withPgClient, logger }) => {
    const { id } = payloadSchema.parse(payload);
    const query = <Row extends object>(text: string, values: unknown[]) =>
      withPgClient(async (pg) => (await pg.query<Row>(text, values)).rows);
    logger.debug(`image ${id}: ${await makeImage(query, id, findProvider, store)}`);
  };
}
