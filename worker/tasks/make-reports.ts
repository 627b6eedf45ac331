import type { Task } from "graphile-worker";

/** Writes the reports of the periods that are over, and of the executions that ended. */
export const makeReports: Task = async (_, { withPgClient, logger }) => {
  const { rows } = await withPgClient((client) =>
    client.query<{ written: number }>("select private.make_reports() as written"),
  );
  if (rows[0]?.written) logger.info(`${rows[0].written} reports written`);
};
