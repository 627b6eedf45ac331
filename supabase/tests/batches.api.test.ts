import { type ChildProcess, fork } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { providerKeyPlace } from "@/lib/images/key-place";
import { sealSecret } from "@/lib/workflows/secrets";
import { startImageProvider } from "./image-provider";
import { facts, publish } from "./workflow-world";
import {
  closeWorld,
  makeProject,
  ok,
  owner,
  ownerValue,
  refusal,
  stack,
  type World,
} from "./world";

// Batches against a provider that fails, asks to wait and refuses, and workers that die: Google's protocol on loopback,
// real files in the real storage.

const SIZE = Number(process.env.BATCH_SIZE ?? 200);
const apiKey = "AIzaSyTestKeyThatNobodyMaySee0123456789";
const sealKey = randomBytes(32);
let w: World;
let provider: Awaited<ReturnType<typeof startImageProvider>>;
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  w = await makeProject("Batch");
  provider = await startImageProvider(apiKey);
});
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  provider.stop();
  await closeWorld();
});

async function hire(): Promise<ChildProcess> {
  const root = path.resolve(import.meta.dirname, "../..");
  const worker = fork(path.join(root, "supabase/tests/workflow-worker.ts"), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      NEXT_PUBLIC_SUPABASE_URL: stack.apiUrl,
      SUPABASE_SECRET_KEY: stack.secretKey,
      WORKFLOW_SECRET_KEY: sealKey.toString("base64"),
      TEST_PROVIDER_URL: provider.url,
      TSX_TSCONFIG_PATH: path.join(root, "worker", "tsconfig.json"),
      LOG_LEVEL: "silent",
    },
  });
  workers.add(worker);
  worker.on("exit", () => workers.delete(worker));
  await once(worker, "message");
  return worker;
}

async function until(what: string, holds: () => Promise<boolean>, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never happened: ${what}`);
    await new Promise((done) => void setTimeout(done, 250));
  }
}

async function offer(): Promise<string> {
  const config = {
    model: "gemini-2.5-flash-image",
    max_prompts: 1000,
    supports_reference_images: true,
  };
  const workflow = await publish(w, {
    steps: [{ key: "images", name: "Images", type: "batch_generate", is_start: true, config }],
  });
  await owner("update public.workflows set is_offered = true where id = $1", [workflow]);
  return workflow;
}

async function run(workflow_id: string, prompts: string[]): Promise<string> {
  const execution_id = randomUUID();
  const input = { prompts };
  const ask = () =>
    ok(
      w.customer.db.rpc("run_workflow", { execution_id, workflow_id, input, client_id: w.client }),
    );
  // Twice at the same moment: it is one run.
  expect(await Promise.all([ask(), ask()])).toEqual([execution_id, execution_id]);
  return execution_id;
}

const rowsOf = (id: string) =>
  owner<{
    id: string;
    batch_index: number;
    status: string;
    error: string | null;
    file_path: string;
    thumbnail_path: string;
    attempt: number;
  }>("select * from public.workflow_batch_results where execution_id = $1 order by batch_index", [
    id,
  ]);
const filesOf = async (id: string) =>
  (
    await owner<{ name: string }>(
      "select name from storage.objects where bucket_id = 'workflow-results' and name like $1",
      [`${w.organisation}/${id}/%`],
    )
  ).map(({ name }) => name);

test("asked for, approved, run: errors, waits and a killed worker; each image is decided once", async () => {
  const workflow = await offer();
  const refused = w.customer.db.rpc("run_workflow", {
    execution_id: randomUUID(),
    workflow_id: workflow,
    input: { prompts: ["a"] },
    client_id: w.client,
  });
  expect(await refusal(refused)).toBe("CS091");
  const request_id = randomUUID();
  const request = { request_id, workflow_id: workflow, client_id: w.client };
  const ask = () => ok(w.customer.db.rpc("request_workflow", request));
  expect(await Promise.all([ask(), ask()])).toEqual([request_id, request_id]);
  await ok(w.admin.db.rpc("decide_workflow_request", { request_id, decision: "approved" }));
  await ok(
    w.customer.db.from("client_provider_keys").insert({
      organisation_id: w.organisation,
      client_id: w.client,
      provider: "google",
      sealed: sealSecret(sealKey, apiKey, providerKeyPlace(w.organisation, w.client, "google")),
      last_four: apiKey.slice(-4),
    }),
  );
  await owner("insert into private.batch_lanes (lane, capacity) values ($1, 16)", [
    `google:${w.client}`,
  ]);

  // Of twenty: one fails for now, one is told to wait, one is refused, one is answered without an image.
  const kinds = ["fails", "never", "silent", "busy"];
  const prompts = Array.from(
    { length: SIZE },
    (_, n) => `${kinds[n % 20] ?? "a cat"} ${n} ${randomUUID()}`,
  );
  prompts[prompts.length - 1] = `slow ${randomUUID()}`;
  await Promise.all([hire(), hire(), hire()]);
  const id = await run(workflow, prompts);
  const began = Date.now();
  await until(
    "some are made",
    async () => (await rowsOf(id)).filter(({ status }) => status === "completed").length > SIZE / 5,
  );
  const [victim] = workers;
  victim?.kill("SIGKILL");
  await hire();
  await until("the slow one is asked for", async () => provider.slow.length > 0);
  // Whoever has it is killed in the middle, too: all of them are.
  await until("only the slow one is left", async () => {
    // What a lost worker held, and what was on its way to it, is not waited for a whole minute.
    await owner(
      `update public.workflow_batch_results set lease_until = now() - interval '1 second' where execution_id = $1 and prompt_text not like 'slow%'
         and (status = 'running' and started_at < now() - interval '5 seconds' or status = 'pending' and lease_until < now() + interval '50 seconds')`,
      [id],
    );
    await owner("select private.sweep_batches()");
    return (
      (await rowsOf(id)).filter(({ status }) => ["pending", "running"].includes(status)).length ===
      1
    );
  });
  for (const worker of workers) worker.kill("SIGKILL");
  provider.slow.splice(0);
  await owner(
    "update public.workflow_batch_results set lease_until = now() - interval '1 second' where execution_id = $1 and status = 'running'",
    [id],
  );
  await hire();
  await owner("select private.sweep_batches()");
  await until("it is asked for again", async () => provider.slow.length > 0);
  for (const send of provider.slow.splice(0)) send();
  await until("the execution ends", async () => (await facts(id))?.status === "completed");
  console.log(`${SIZE} images in ${((Date.now() - began) / 1000).toFixed(1)} s`);

  const rows = await rowsOf(id);
  const by = (status: string) => rows.filter((row) => row.status === status);
  expect(rows).toHaveLength(SIZE);
  expect(by("failed")).toHaveLength(prompts.filter((p) => /^(never|silent)/.test(p)).length);
  expect(by("completed").length + by("failed").length).toBe(SIZE);
  expect((await facts(id))?.data["images"]).toMatchObject({
    total: SIZE,
    successful: by("completed").length,
    failed: by("failed").length,
    provider: "google",
  });
  // Every stored file is referenced once; what was not is removed by the sweep.
  await owner(
    "update private.batch_files set remove_after = now() - interval '1 second' where path like $1",
    [`${w.organisation}/%`],
  );
  await owner("select graphile_worker.add_job('sweep_batches')");
  const referenced = by("completed").flatMap(({ file_path, thumbnail_path }) => [
    file_path,
    thumbnail_path,
  ]);
  expect(new Set(referenced).size).toBe(referenced.length);
  await until("the rest is removed", async () => (await filesOf(id)).length <= referenced.length);
  expect((await filesOf(id)).toSorted()).toEqual(referenced.toSorted());
  // The key went to the provider and nowhere else.
  expect([...provider.keys]).toEqual([apiKey]);
  const told = await ownerValue<string>(
    "select concat((select string_agg(r::text, '') from public.workflow_batch_results r where execution_id = $1), (select string_agg(l::text, '') from public.execution_logs l where execution_id = $1), (select e::text from public.workflow_executions e where id = $1))",
    [id],
  );
  expect(told).not.toContain(apiKey);
  expect(by("failed").map(({ error }) => error?.replace(/ \d.*/, ""))).toContain(
    "The provider refused it: Invalid prompt, asked with …",
  );
}, 240_000);

test("what failed is made again, and only that; an SVG is not kept", async () => {
  if (workers.size === 0) await hire();
  const [workflow] = await owner<{ workflow_id: string }>(
    "select workflow_id from public.workflow_access where client_id = $1",
    [w.client],
  );
  const id = await run(workflow?.workflow_id ?? "", ["a cat", `never ${randomUUID()}`, "svg"]);
  await until("it ends", async () => (await facts(id))?.status === "completed");
  const before = await rowsOf(id);
  expect(before.map(({ status }) => status)).toEqual(["completed", "failed", "failed"]);
  expect(before[2]?.error).toContain("Only PNG, JPEG and WebP");
  // What the provider refuses today it may allow tomorrow.
  await owner("update public.workflow_batch_results set prompt_text = 'a dog' where id = $1", [
    before[1]?.id,
  ]);
  const again = await ok(w.customer.db.rpc("retry_batch_failures", { execution_id: id }));
  expect(again).toBe(2);
  await until(
    "it is made",
    async () =>
      (await rowsOf(id)).map(({ status }) => status).join() === "completed,completed,failed",
  );
  await until("the figures follow", async () =>
    JSON.stringify((await facts(id))?.data["images"]).includes('"failed":1'),
  );
  expect((await rowsOf(id))[0]?.file_path).toBe(before[0]?.file_path);
}, 60_000);

test("a file is read by who sees its row, and by nobody who guesses", async () => {
  const [row] = await owner<{ file_path: string; thumbnail_path: string }>(
    "select file_path, thumbnail_path from public.workflow_batch_results where client_id = $1 and status = 'completed' limit 1",
    [w.client],
  );
  const stranger = await makeProject("Stranger");
  const get = async (person: typeof w.customer, at: string) =>
    (await person.db.storage.from("workflow-results").download(at)).error === null;
  expect(await get(w.customer, row?.file_path ?? "")).toBe(true);
  expect(await get(w.admin, row?.thumbnail_path ?? "")).toBe(true);
  expect(await get(stranger.customer, row?.file_path ?? "")).toBe(false);
  expect(await get(stranger.admin, row?.file_path ?? "")).toBe(false);
  const mine = `${stranger.organisation}/${stranger.client}/../../${row?.file_path}`;
  expect(await get(stranger.customer, mine)).toBe(false);
  const { error } = await w.customer.db.storage
    .from("workflow-results")
    .upload(`${row?.file_path}.png`, Buffer.from("x"), { contentType: "image/png" });
  expect(error).not.toBeNull();
}, 60_000);
