import { expect, it } from "vitest";

import { addStep, changeWay, type Draft } from "./definition";
import { render } from "./interpreter";
import { dataOf, fieldsBefore, fieldsIn, inputsOf, pathsIn } from "./placeholders";

const EMPTY: Draft = { steps: [], transitions: [] };

/** Ask, then one of two notes; the first reads what was asked. */
function read(): Draft {
  const ask = addStep(EMPTY, {
    name: "Ask",
    type: "approval",
    config: { title: "{{data.document}} for {{ data.note.x }}" },
  });
  const yes = addStep(ask.draft, {
    name: "Note",
    type: "set_data",
    after: "ask",
    config: { values: { noted: true } },
  });
  const { draft } = addStep(yes.draft, { name: "Fetch", type: "http_request", after: "ask" });
  return changeWay(draft, 0, {
    condition: {
      and: [
        { field: "order.total", operator: "exists" },
        { not: { field: "ask.comment", operator: "exists" } },
      ],
    },
  });
}

it("knows what a run has to be given, and what can be asked for, and where", () => {
  const given = ["document", "order"];
  const asked = ["approved", "ask.decision", "ask.comment"];
  expect(inputsOf(read())).toEqual(given);
  expect(fieldsIn(read())).toEqual([...given, ...asked, "noted", "fetch.status", "fetch.body"]);
  expect(fieldsBefore(read(), "ask")).toEqual(given);
  expect(fieldsBefore(read(), "note")).toEqual([...given, ...asked]);
});

it("finds the placeholders of a message, and fills them from samples", () => {
  const text = "{{data.who}}: {{ data.ask.comment }}, {{data.who}}, {{data.broken";
  const paths = pathsIn(text);
  expect(paths).toEqual(["who", "ask.comment"]);
  const data = dataOf(paths.map((path) => ({ path, value: path.toUpperCase() })));
  expect(data).toEqual({ who: "WHO", ask: { comment: "ASK.COMMENT" } });
  expect(render(text, data)).toBe("WHO: ASK.COMMENT, WHO, {{data.broken");
});

it("keeps what lies below a name that is also a value", () => {
  const samples = ["a", "a.b", "a"].map((path) => ({ path, value: "x" }));
  expect(dataOf(samples)).toEqual({ a: { b: "x" } });
});
