import { randomUUID } from "node:crypto";

import { addRecord, moveRecord } from "@/supabase/tests/pipeline";
import { ok, type World } from "@/supabase/tests/world";

/** A job with somebody placed, and somebody else who is being interviewed and has an offer drafted. */
export async function addTalent(world: World) {
  const { job, candidate } = await addOpenJob(world);
  const placed = await addRecord(world, "submissions", { job_id: job, candidate_id: candidate });
  const placement = await place(world, placed);
  const other = await addRecord(world, "candidates", {
    full_name: "Ravi Second",
    email: "ravi@example.com",
  });
  const submission = await addRecord(world, "submissions", { job_id: job, candidate_id: other });
  await addRecord(world, "interviews", {
    submission_id: submission,
    starts_at: "2035-03-01T10:00:00Z",
    interviewers: "Grace",
  });
  await moveRecord(world, "submission", submission, "interview");
  await addRecord(world, "offers", { submission_id: submission, pay_rate: 400, bill_rate: 520 });
  return { job, candidate, submission, placement };
}

/** An open job with three openings, and a candidate for it. */
export async function addOpenJob(world: World) {
  const job = await addRecord(world, "jobs", {
    title: "Data engineer",
    openings: 3,
    bill_rate: 520,
    pay_rate: 400,
  });
  await moveRecord(world, "job", job, "open");
  const candidate = await addRecord(world, "candidates", {
    full_name: "Nora First",
    email: "nora@example.com",
  });
  return { job, candidate };
}

/** Offers on the job's terms, and the candidate says yes. */
async function place(world: World, submission: string): Promise<string> {
  const offer = await addRecord(world, "offers", {
    submission_id: submission,
    pay_rate: 400,
    start_date: "2035-01-07",
  });
  await moveRecord(world, "offer", offer, "extended");
  const placement = randomUUID();
  await ok(world.admin.db.rpc("accept_offer", { offer_id: offer, placement_id: placement }));
  return placement;
}
