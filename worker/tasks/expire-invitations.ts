import type { Task } from "graphile-worker";

/** Marks the invitations that ran out, so that lists show it. */
export const expireInvitations: Task = async (_, { withPgClient, logger }) => {
  const { rows } = await withPgClient((client) =>
    client.query<{ expired: number }>("select private.expire_invitations() as expired"),
  );
  if (rows[0]?.expired) logger.info(`${rows[0].expired} invitations ran out`);
};
