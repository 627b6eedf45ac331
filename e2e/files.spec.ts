import { createHash, randomUUID } from "node:crypto";

import { addDeliverable, addMilestone, move } from "@/supabase/tests/delivery";
import { ok, owner } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedBytes, projectPath } from "./steps";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n`);

test("files are added by who works on it, and come out as they went in", async ({
  open,
  world,
}) => {
  await addDeliverable(world, await addMilestone(world));
  const path = `${await projectPath(world)}/deliverables/DEL-001`;
  const page = await open(world.supplier, path);
  const files = card(page, "Files");
  await files.locator("input[type=file]").setInputFiles([
    { name: "Übersicht „final“.pdf", mimeType: "application/pdf", buffer: pdf("one") },
    { name: "photo.jpg", mimeType: "image/jpeg", buffer: png },
  ]);
  await expect(files.getByRole("link", { name: "Übersicht „final“.pdf" })).toBeVisible();
  // Its content is a PNG, whatever it was called.
  await expect(files.getByRole("link", { name: "photo.jpg.png" })).toBeVisible();
  await expect(files.locator("img")).toHaveJSProperty("naturalWidth", 1);
  await expectAccessible(page);

  const customer = await open(world.customer, path);
  const link = card(customer, "Files").getByRole("link", { name: "Übersicht „final“.pdf" });
  expect(await downloadedBytes(customer, link)).toEqual(pdf("one"));
  const answer = await customer.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringContaining(
      "filename*=UTF-8''%C3%9Cbersicht%20%E2%80%9Efinal%E2%80%9C.pdf",
    ),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  await expect(card(customer, "Files").getByRole("button", { name: /Drop files/ })).toHaveCount(0);

  await files.getByRole("button", { name: "Actions of photo.jpg.png" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(files.getByRole("link", { name: "photo.jpg.png" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(files.getByRole("link", { name: "photo.jpg.png" })).toBeVisible();
});

test("what is not of a kept kind by its content is refused, and nothing is shown", async ({
  open,
  world,
}) => {
  await addDeliverable(world, await addMilestone(world));
  const page = await open(world.supplier, `${await projectPath(world)}/deliverables/DEL-001`);
  const files = card(page, "Files");
  await files.locator("input[type=file]").setInputFiles({
    name: "page.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("<!doctype html><script>alert(1)</script>"),
  });
  await expect(
    files.getByRole("alert").filter({ hasText: "not of a kind that is kept here" }),
  ).toBeVisible();
  await files.getByRole("button", { name: "Forget page.txt" }).click();
  await files.locator("input[type=file]").setInputFiles({
    name: "drawing.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  });
  await expect(
    files.getByText("drawing.svg is not one of the accepted kinds of file."),
  ).toBeVisible();
  await files.locator("input[type=file]").setInputFiles({
    name: "large.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.alloc(10_485_761, "%PDF-1.7"),
  });
  await expect(files.getByText("large.pdf is larger than 10 MB.")).toBeVisible();
  await page.reload();
  await expect(files.getByRole("listitem")).toHaveCount(0);
});

test("the address of a file gives nothing to whom it is not for, and takes nothing twice", async ({
  open,
  world,
}) => {
  const deliverable = await addDeliverable(world, await addMilestone(world));
  const page = await open(world.supplier, `${await projectPath(world)}/deliverables/DEL-001`);
  const id = randomUUID();
  const [org = "", , project = ""] = (await projectPath(world)).slice(1).split("/");
  const address = `/api/files/${id}?${new URLSearchParams({ org, project, deliverable, name: "a.pdf" })}`;
  const put = (
    data: Buffer,
    headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
  ) => page.request.put(address, { data, headers });

  expect((await put(pdf("x"), { "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await put(Buffer.alloc(10_485_761, "%PDF-1.7"))).status()).toBe(413);
  expect((await put(pdf("x"))).status()).toBe(200);
  expect((await put(pdf("x"))).status()).toBe(200);
  expect(await (await put(pdf("y"))).json()).toMatchObject({ ok: false, code: "duplicate" });
  expect(
    await owner("select name, sha256 from public.deliverable_files where id = $1", [id]),
  ).toEqual([{ name: "a.pdf", sha256: createHash("sha256").update(pdf("x")).digest("hex") }]);

  const got = await page.request.get(`/api/files/${id}`);
  expect(got.status()).toBe(200);
  expect(
    (
      await page.request.get(`/api/files/${id}`, {
        headers: { "if-none-match": got.headers()["etag"] ?? "" },
      })
    ).status(),
  ).toBe(304);
  expect((await page.request.get(`/api/files/${randomUUID()}`)).status()).toBe(404);
  expect((await page.request.get("/api/files/x")).status()).toBe(404);

  const nobody = await open(null, "/sign-in");
  expect((await nobody.request.get(`/api/files/${id}`, { maxRedirects: 0 })).status()).toBe(307);
  expect(
    (
      await nobody.request.put(address, {
        data: pdf("z"),
        headers: { "sec-fetch-site": "same-origin" },
      })
    ).status(),
  ).toBe(404);
  const customer = await open(world.customer, `${await projectPath(world)}/deliverables/DEL-001`);
  const own = address.replace(id, randomUUID());
  expect(
    await (
      await customer.request.put(own, {
        data: pdf("z"),
        headers: { "sec-fetch-site": "same-origin" },
      })
    ).json(),
  ).toMatchObject({ ok: false, code: "CS002" });

  await move(world.supplier, deliverable, "cancelled");
  expect(await (await put(pdf("x"))).json()).toMatchObject({ ok: false });
});

test("bytes that are not those of the record are not handed out", async ({ open, world }) => {
  const deliverable_id = await addDeliverable(world, await addMilestone(world));
  const [id, keys] = [
    randomUUID(),
    { organisation_id: world.organisation, project_id: world.project },
  ];
  const bucket = world.supplier.db.storage.from("deliverable-files");
  await ok(
    bucket.upload([...Object.values(keys), deliverable_id, id].join("/"), pdf("other bytes"), {
      contentType: "application/pdf",
    }),
  );
  const row = {
    id,
    ...keys,
    deliverable_id,
    name: "report.pdf",
    content_type: "application/pdf",
    size_bytes: 20,
    sha256: "0".repeat(64),
  };
  await ok(world.supplier.db.from("deliverable_files").insert(row));
  const page = await open(world.customer, `${await projectPath(world)}/deliverables/DEL-001`);
  const answer = await page.request.get(`/api/files/${id}`);
  expect(answer.status()).toBe(500);
  expect(await answer.text()).not.toContain("other bytes");
});
