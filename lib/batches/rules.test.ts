import { expect, it } from "vitest";

import { countItems, imageFileName, promptsOf } from "./rules";

it("names a file by its place and prompt, and by nothing that a path could be", () => {
  const name = (prompt_text: string) =>
    imageFileName({ batch_index: 6, prompt_text, mime: "image/jpeg" });
  expect(name("A cat, wearing sunglasses!")).toBe("0007-A-cat-wearing-sunglasses.jpg");
  expect(name("../../etc/passwd")).toBe("0007-etc-passwd.jpg");
  expect(name("猫")).toBe("0007.jpg");
});

it("reads prompts line by line", () => {
  expect(promptsOf("a cat\r\n\n  a dog  \n")).toEqual(["a cat", "a dog"]);
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
