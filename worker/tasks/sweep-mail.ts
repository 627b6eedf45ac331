import type { Task } from "graphile-worker";

/**
 * Finds mail that waits without a job: written where the queue did not exist yet, or whose job was lost.
 */
export const sweepMail: Task = async (_, { withPgClient, logger }) => {
  const { rowCount } = await withPgClient((client) =>
    client.query(
      `select private.enqueue('send_mail', jsonb_build_object('id', m.id), 'mail:' || m.id)
         from (select id from private.mail_outbox
                where status = 'pending' and created_at < now() - interval '1 minute'
                  and not exists (select 1 from graphile_worker.jobs j where j.key = 'mail:' || mail_outbox.id and j.attempts < j.max_attempts)
                order by created_at limit 500) m`,
    ),
  );
  if (rowCount) logger.warn(`${rowCount} mails waited without a job`);
};
