import type { Task } from "graphile-worker";

/** Tells missed targets once and closes what was resolved long ago, batch by batch, until nothing is left. */
export const sweepTickets: Task = async (_, { withPgClient, logger }) => {
  let total = 0;
  for (let dealt = 1; dealt > 0; total += dealt) {
    const { rows } = await withPgClient((client) =>
      client.query<{ dealt: number }>("select private.sweep_tickets() as dealt"),
    );
    dealt = rows[0]?.dealt ?? 0;
  }
  if (total > 0) logger.info(`${total} tickets dealt with`);
};
