import type { Task } from "graphile-worker";
import { z } from "zod";

import { mailEnv } from "@/worker/env";
import { deliverMail } from "@/worker/mail/deliver";
import { makeTransport, type Send } from "@/worker/mail/transport";

const payloadSchema = z.object({ id: z.uuid() });

let transport: Send | undefined;

/** Sends one mail of the outbox. */
export const sendMail: Task = async (payload, { withPgClient, logger }) => {
  const { id } = payloadSchema.parse(payload);
  const env = mailEnv();
  transport ??= makeTransport(env);
  const send = transport;
  const outcome = await withPgClient((client) => deliverMail(client, id, send, env.appUrl));
  logger.info(`mail ${id}: ${outcome}`);
};
