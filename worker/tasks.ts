import type { Task } from "graphile-worker";

import { SafeClient } from "@/lib/net/safe-request";

import { findProvider } from "./images/find-provider";
import { storeFromEnv } from "./images/store";
import { advanceExecution } from "./tasks/advance-execution";
import { makeCallHttp } from "./tasks/call-http";
import { makeCheckFiles } from "./tasks/check-files";
import { escalateActivities } from "./tasks/escalate-activities";
import { expireInvitations } from "./tasks/expire-invitations";
import { makeReports } from "./tasks/make-reports";
import { makeGenerateImage } from "./tasks/generate-image";
import { noteBatch } from "./tasks/note-batch";
import { releaseLane } from "./tasks/release-lane";
import { sendMail } from "./tasks/send-mail";
import { makeSweepBatches } from "./tasks/sweep-batches";
import { sweepExecutions } from "./tasks/sweep-executions";
import { sweepMail } from "./tasks/sweep-mail";
import { sweepTickets } from "./tasks/sweep-tickets";

const images = storeFromEnv();

/**
 * Every task the worker knows, by the name that SQL enqueues it under:
 * `select graphile_worker.add_job('send_mail', json_build_object('id', new.id))`.
 *
 * To add one: write `worker/tasks/<name>.ts` with one exported function of type `Task` (it parses
 * its payload with zod, does its work through `lib`, throws to be tried again), and name it here.
 * A task that runs by the clock also gets a line in `crontab`.
 */
export const tasks: Record<string, Task> = {
  send_mail: sendMail,
  sweep_mail: sweepMail,
  expire_invitations: expireInvitations,
  escalate_activities: escalateActivities,
  advance_execution: advanceExecution,
  call_http: makeCallHttp(new SafeClient()),
  sweep_executions: sweepExecutions,
  make_reports: makeReports,
  generate_image: makeGenerateImage(findProvider, images),
  release_lane: releaseLane,
  note_batch: noteBatch,
  sweep_batches: makeSweepBatches(images),
  sweep_tickets: sweepTickets,
  check_files: makeCheckFiles(images),
};

/**
 * When tasks run by themselves: `minute hour day month weekday task`, in UTC. The queue runs each
 * line once, however many workers there are.
 * https://worker.graphile.org/docs/cron
 */
export const crontab = `
* * * * * sweep_mail
* * * * * sweep_executions
* * * * * sweep_batches
*/10 * * * * expire_invitations
* * * * * escalate_activities
7 * * * * make_reports
* * * * * sweep_tickets
* * * * * check_files
`;
