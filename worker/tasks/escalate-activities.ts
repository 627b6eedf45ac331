import type { Task } from "graphile-worker";

/** Escalates the activities that are late, batch by batch, until nothing is left that no other worker holds. */
export const escalateActivities: Task = async (_, { withPgClient, logger }) => {
  let total = 0;
  for (let escalated = 1; escalated > 0; total += escalated) {
    const { rows } = await withPgClient((client) =>
      client.query<{ escalated: number }>("select private.escalate_activities() as escalated"),
    );
    escalated = rows[0]?.escalated ?? 0;
  }
  if (total > 0) logger.info(`${total} activities escalated`);
};
