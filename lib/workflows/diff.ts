import { conditionWords } from "./conditions";
import type { Draft, Way, WorkflowStep } from "./definition";
import { textOfValue } from "./values";

/** What differs between two definitions of a workflow, for a reader. */

export type FieldChange = { field: string; before: string; after: string };
export type Change = {
  kind: "added" | "removed" | "changed";
  what: "step" | "way";
  /** The step's name, or from where to where the way leads. */
  name: string;
  fields: FieldChange[];
};

const NONE = "–";
const yesNo = (value: boolean) => (value ? "yes" : "no");

/** The changes from `before` to `after`: steps first, then ways, in the order of the newer definition. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  return [...stepChanges(before, after), ...wayChanges(before, after)];
}

function stepChanges(before: Draft, after: Draft): Change[] {
  const old = new Map(before.steps.map((step) => [step.key, step]));
  const now = new Map(after.steps.map((step) => [step.key, step]));
  return [
    ...after.steps.flatMap((step): Change[] => {
      const was = old.get(step.key);
      if (!was) return [{ kind: "added", what: "step", name: step.name, fields: [] }];
      const fields = differences(stepFacts(was), stepFacts(step));
      return fields.length > 0 ? [{ kind: "changed", what: "step", name: step.name, fields }] : [];
    }),
    ...before.steps.flatMap((step): Change[] =>
      now.has(step.key) ? [] : [{ kind: "removed", what: "step", name: step.name, fields: [] }],
    ),
  ];
}

function stepFacts({ name, description, type, is_start, is_required, config }: WorkflowStep) {
  const facts: [string, string][] = [
    ["Name", name],
    ["Description", description ?? NONE],
    ["Kind", type],
    ["Start", yesNo(is_start)],
    ["Required", yesNo(is_required)],
    ...Object.entries(config).map(([key, value]): [string, string] => [key, textOfValue(value)]),
  ];
  return new Map(facts);
}

function wayChanges(before: Draft, after: Draft): Change[] {
  const nameOf = (draft: Draft, key: string) =>
    draft.steps.find((step) => step.key === key)?.name ?? key;
  const named = (
    draft: Draft,
    kind: Change["kind"],
    { from, to }: Way,
    fields: FieldChange[] = [],
  ): Change => ({
    kind,
    what: "way",
    name: `${nameOf(draft, from)} → ${nameOf(draft, to)}`,
    fields,
  });
  const [old, now] = [waysByEnds(before), waysByEnds(after)];
  return [
    ...[...now].flatMap(([ends, { way, facts }]) => {
      const was = old.get(ends);
      if (!was) return [named(after, "added", way)];
      const fields = differences(was.facts, facts);
      return fields.length > 0 ? [named(after, "changed", way, fields)] : [];
    }),
    ...[...old].flatMap(([ends, { way }]) =>
      now.has(ends) ? [] : [named(before, "removed", way)],
    ),
  ];
}

/** Several ways between the same two steps are told apart by their order. */
function waysByEnds({ transitions }: Draft) {
  const ways = new Map<string, { way: Way; facts: Map<string, string> }>();
  const counts = new Map<string, number>();
  for (const way of transitions) {
    const ends = `${way.from} ${way.to}`;
    const count = counts.get(ends) ?? 0;
    counts.set(ends, count + 1);
    const place = transitions.filter(({ from }) => from === way.from).indexOf(way) + 1;
    const facts = new Map([
      ["Label", way.label ?? NONE],
      ["Only if", way.condition ? conditionWords(way.condition) : NONE],
      ["Default", yesNo(way.is_default)],
      ["Asked as number", String(place)],
    ]);
    ways.set(`${ends} ${count}`, { way, facts });
  }
  return ways;
}

function differences(before: Map<string, string>, after: Map<string, string>): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [was, is] = [before.get(field) ?? NONE, after.get(field) ?? NONE];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
