import { expect, it } from "vitest";

import { promptsInFile } from "./prompts-file";

const read = (name: string, text: string) =>
  promptsInFile(name, new TextEncoder().encode(text).buffer);

it("reads the column called prompt, else the first, and a text line by line", () => {
  expect(read("a.csv", "id;Prompt\r\n1;A cat, asleep\r\n2;\r\n3;قطة 🐈\r\n")).toEqual([
    "A cat, asleep",
    "قطة 🐈",
  ]);
  expect(read("a.csv", '\uFEFF"A cat,\n  asleep",1\nA dog,2')).toEqual(["A cat, asleep", "A dog"]);
  expect(read("a.TXT", "A cat, asleep\n\nA dog")).toEqual(["A cat, asleep", "A dog"]);
});

it("reads what older spreadsheets write, and nothing of what is no text", () => {
  expect(promptsInFile("a.csv", new Uint8Array([0x63, 0x61, 0x66, 0xe9]).buffer)).toEqual(["café"]);
  expect(read("a.csv", "PK\u0003\u0004\0\0")).toEqual([]);
});
