import type { Task } from "graphile-worker";

/** Looks at the executions that nobody looked at in time: a lost job, a lease or a delay that is over. */
export const sweepExecutions: Task = async (_, { withPgClient, logger }) => {
  let looked = 0;
  let more: number;
  do {
    const { rows } = await withPgClient((client) =>
      client.query<{ looked: number }>("select private.sweep_executions() as looked"),
    );
    more = rows[0]?.looked ?? 0;
    looked += more;
  } while (more === 200 && looked < 10_000);
  if (looked) logger.info(`${looked} executions looked at`);
};
