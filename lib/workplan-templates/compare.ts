import type { Successor } from "@/lib/activity-patterns/queries";
import { TRIGGER_WORDS, workingDays } from "@/lib/activity-patterns/rules";
import type { Category, Priority } from "@/lib/activities/rules";

import { type Condition, conditionWords } from "./conditions";
import type { DraftActivity } from "./outline";
import { eventWords, inWords, type RootType, type TriggerEvent } from "./rules";

/*
 * Two versions of a template, and what differs, in words. Activities are the same where their pattern is.
 */

export type DesignActivity = DraftActivity & {
  code: string;
  name: string;
  description: string | null;
  category: Category;
  target_days: number;
  priority: Priority;
  is_mandatory: boolean;
  escalation_days: number;
  phase: string;
  successors: Successor[];
};

/** What a version, or the draft, says; the activities in their order. */
export type Design = {
  name: string;
  trigger_event: TriggerEvent;
  from_status: string | null;
  to_status: string | null;
  condition: Condition | null;
  activities: DesignActivity[];
};

/** One thing that is said differently; null on the side where it is not said at all. */
export type Change = { what: string; before: string | null; after: string | null };

export type Comparison = {
  /** Of the template as a whole: name, event, condition, order. */
  template: Change[];
  added: DesignActivity[];
  removed: DesignActivity[];
  changed: { activity: DesignActivity; changes: Change[] }[];
};

type SayAssignee = (activity: DraftActivity) => string;

/** What differs from one design to the other. `sayAssignee` puts who gets an activity into words. */
export function compareDesigns(
  type: RootType,
  before: Design,
  after: Design,
  sayAssignee: SayAssignee,
): Comparison {
  const old = new Map(before.activities.map((activity) => [activity.pattern_id, activity]));
  const kept = new Set(after.activities.map(({ pattern_id }) => pattern_id));
  return {
    template: [...startChanges(type, before, after), ...orderChanges(before, after)],
    added: after.activities.filter(({ pattern_id }) => !old.has(pattern_id)),
    removed: before.activities.filter(({ pattern_id }) => !kept.has(pattern_id)),
    changed: after.activities.flatMap((activity) => {
      const was = old.get(activity.pattern_id);
      const changes = was ? activityChanges(was, activity, sayAssignee) : [];
      return changes.length > 0 ? [{ activity, changes }] : [];
    }),
  };
}

/** Nothing differs. */
export function isSame({ template, added, removed, changed }: Comparison): boolean {
  return [template, added, removed, changed].every(({ length }) => length === 0);
}

function startChanges(type: RootType, before: Design, after: Design): Change[] {
  const said = ({ condition }: Design) => (condition ? conditionWords(type, condition) : "Always");
  const event = (design: Design) => eventWords({ entity_type: type, ...design });
  return differences([
    ["Name", before.name, after.name],
    ["Event", event(before), event(after)],
    ["Only if", said(before), said(after)],
  ]);
}

/** Another order of the phases, or of what stayed in a phase. */
function orderChanges(before: Design, after: Design): Change[] {
  const [old, now] = [byPhase(before), byPhase(after)];
  const phases = (these: Phases, others: Phases) =>
    [...these.keys()].filter((phase) => others.has(phase)).join(", ");
  const inPhases = [...now].flatMap(([phase, are]) => {
    const were = old.get(phase) ?? [];
    const [first, second] = [common(were, are), common(are, were)];
    // Compared by pattern: another name is no other order.
    if (first.every(({ pattern_id }, at) => pattern_id === second[at]?.pattern_id)) return [];
    return [{ what: `Order in ${phase}`, before: names(first), after: names(second) }];
  });
  return [...differences([["Order of phases", phases(old, now), phases(now, old)]]), ...inPhases];
}

type Phases = Map<string, DesignActivity[]>;

function byPhase({ activities }: Design): Phases {
  const phases: Phases = new Map();
  for (const one of activities) phases.set(one.phase, [...(phases.get(one.phase) ?? []), one]);
  return phases;
}

const common = (these: DesignActivity[], others: DesignActivity[]) =>
  these.filter(({ pattern_id }) => others.some((other) => other.pattern_id === pattern_id));
const names = (activities: DesignActivity[]) => activities.map(({ name }) => name).join(", ");

function activityChanges(was: DesignActivity, is: DesignActivity, say: SayAssignee): Change[] {
  return [
    ...differences([
      ["Name", was.name, is.name],
      ["Description", was.description, is.description],
      ["Phase", was.phase, is.phase],
      ["Goes to", say(was), say(is)],
      ["Kind", inWords(was.category), inWords(is.category)],
      ["Due after", workingDays(was.target_days), workingDays(is.target_days)],
      ["Escalates after", workingDays(was.escalation_days), workingDays(is.escalation_days)],
      ["Priority", inWords(was.priority), inWords(is.priority)],
      ["Mandatory", was.is_mandatory ? "Yes" : "No", is.is_mandatory ? "Yes" : "No"],
    ]),
    ...successorChanges(was.successors, is.successors),
  ];
}

function successorChanges(were: Successor[], are: Successor[]): Change[] {
  const keyOf = (one: Successor) => `${one.successor_pattern_id} ${one.trigger_on}`;
  const [old, now] = [were, are].map((list) => new Map(list.map((one) => [keyOf(one), one])));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [before, after] = [old?.get(key), now?.get(key)];
    const one = after ?? before;
    if (!one) return [];
    const delay = (of: Successor | undefined) =>
      of
        ? `${of.name}, ${of.delay_days === 0 ? "at once" : `${workingDays(of.delay_days)} later`}`
        : null;
    // Another name of the successor is a change of that activity.
    if (before && after && before.delay_days === after.delay_days) return [];
    return [{ what: TRIGGER_WORDS[one.trigger_on], before: delay(before), after: delay(after) }];
  });
}

type Said = readonly [what: string, before: string | null, after: string | null];

function differences(said: readonly Said[]): Change[] {
  return said
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => ({ what, before, after }));
}
