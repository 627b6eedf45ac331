import { expect, it } from "vitest";

import { chosenCells, faultFile, type ImportFile, readCsv } from "./file";
import { columnsProblem, guessColumns, type ImportField, LEAVE_OUT } from "./rules";

const field = (name: string, is_required = false): ImportField => ({
  field: name,
  kind: "line",
  is_required,
  choices: null,
});
const fields = [field("full_name", true), field("job_title"), field("email"), field("phone")];
const read = (text: string) =>
  readCsv("people.csv", new TextEncoder().encode(text).buffer) as ImportFile;

it("guesses columns by name, by other names, and by what was chosen before", () => {
  expect(guessColumns(["Name", "E-Mail", "Job Title", "Shoe size", "Problem"], fields)).toEqual([
    "full_name",
    "email",
    "job_title",
    LEAVE_OUT,
    LEAVE_OUT,
  ]);
  expect(guessColumns(["Who", "Contact"], fields, { who: "full_name" })).toEqual([
    "full_name",
    LEAVE_OUT,
  ]);
});

it("asks for the required columns, and for each once", () => {
  expect(columnsProblem(["full_name", "email"], fields)).toBeNull();
  expect(columnsProblem(["email"], fields)).toMatch(/Name: it is required/);
  expect(columnsProblem(["full_name", "email", "email"], fields)).toMatch(/Two columns/);
});

it("joins a first and a last name, in that order, unless a column holds the whole name", () => {
  const file = read("Last name,First name,E-mail\nByrne,Ada,ada@example.com\nCarl,,\n");
  const columns = guessColumns(file.headings, fields);
  expect(columns).toEqual(["full_name", "full_name", "email"]);
  expect(columnsProblem(columns, fields)).toBeNull();
  expect(columnsProblem([...columns, "full_name"], fields)).toMatch(/Three columns/);
  expect(chosenCells(file, columns)).toEqual({
    fields: ["full_name", "email"],
    rows: [
      ["Ada Byrne", "ada@example.com"],
      ["Carl", ""],
    ],
  });
  expect(guessColumns(["First name", "Surname", "Full name"], fields)).toEqual([
    LEAVE_OUT,
    LEAVE_OUT,
    "full_name",
  ]);
});

it("reads semicolons, quotes and blank lines; refuses a file without rows", () => {
  const file = read('\uFEFFName;Phone\r\n"Ada ""B"" Byrne";1\r\n\r\nCarl\r\n');
  expect(file.headings).toEqual(["Name", "Phone"]);
  expect(file.rows).toEqual([
    ['Ada "B" Byrne', "1"],
    ["Carl", ""],
  ]);
  expect(readCsv("empty.csv", new TextEncoder().encode("Name\r\n").buffer)).toHaveProperty(
    "problem",
  );
});

it("writes the faulty rows so that they can be read again as they were", () => {
  const file = read("Name,Phone,E-mail\nAda,+44 1632 960 1,ada@\nCarl,2,carl@example.com\n");
  const faults = [{ row: 1, field: "email", code: "not_email", message: "No address." }];
  const again = read(faultFile(file, faults));
  expect(again.headings).toEqual(["Name", "Phone", "E-mail", "Problem"]);
  expect(again.rows).toEqual([["Ada", "+44 1632 960 1", "ada@", "E-mail: No address."]]);
  const columns = guessColumns(again.headings, fields);
  expect(chosenCells(again, columns)).toEqual({
    fields: ["full_name", "phone", "email"],
    rows: [["Ada", "+44 1632 960 1", "ada@"]],
  });
});
