import { expect, it } from "vitest";

import { countItems, countRepeated, imageFileName, promptsOf } from "./rules";
import { runBatchSchema } from "./schema";

it("names a file by its place and prompt, and by nothing that a path could be", () => {
  const name = (prompt_text: string) =>
    imageFileName({ batch_index: 6, prompt_text, mime: "image/jpeg" });
  expect(name("A cat, wearing sunglasses!")).toBe("0007-A-cat-wearing-sunglasses.jpg");
  expect(name("../../etc/passwd")).toBe("0007-etc-passwd.jpg");
  expect(name("猫")).toBe("0007.jpg");
});

it("reads prompts line by line", () => {
  expect(promptsOf("a cat\r\n\n  a dog  \n")).toEqual(["a cat", "a dog"]);
  expect(countRepeated(promptsOf("a cat\na dog\na cat\na cat"))).toBe(2);
});

it("counts what is what", () => {
  expect(countItems([{ status: "failed" }, { status: "failed" }, { status: "completed" }])).toEqual(
    {
      pending: 0,
      running: 0,
      completed: 1,
      failed: 2,
      cancelled: 0,
    },
  );
});

it("says of the field which prompt is too long", () => {
  const { prompts } = runBatchSchema.shape;
  expect(prompts.safeParse(`a cat\n${"x".repeat(4001)}`).error?.issues).toMatchObject([
    { path: [], message: expect.stringContaining("Prompt 2 is too long") },
  ]);
});
