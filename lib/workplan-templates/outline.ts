import type { AssigneeRule } from "./rules";

/*
 * A draft's activities as phases, and the moves that the designer makes. Nothing is changed in place.
 */

export type DraftActivity = {
  pattern_id: string;
  assignee_rule: AssigneeRule;
  assignee_id: string | null;
  assignee_role_id: string | null;
  assignee_org_role: "org_admin" | "org_member" | null;
};

export type StoredActivity = DraftActivity & { phase: string };

export type Phase = { name: string; activities: DraftActivity[] };

/** The stored list, which is in the order of phases, as phases. */
export function toPhases(activities: readonly StoredActivity[]): Phase[] {
  const phases: Phase[] = [];
  for (const { phase, ...activity } of activities) {
    const known = phases.find(({ name }) => name === phase);
    if (known) known.activities.push(activity);
    else phases.push({ name: phase, activities: [activity] });
  }
  return phases;
}

/** Phases as SQL stores them. A phase without activities is not stored. */
export function toStored(phases: readonly Phase[]) {
  return phases.flatMap(({ name, activities }, index) =>
    activities.map((activity) => ({ ...activity, phase: name, phase_position: index + 1 })),
  );
}

/** Puts an activity at a place of a phase, wherever it was. */
export function place(phases: readonly Phase[], id: string, phase: number, index: number): Phase[] {
  const from = find(phases, id);
  if (!from) return [...phases];
  // What stands before the place moves up when the activity leaves.
  const target = from.phase === phase && from.index < index ? index - 1 : index;
  return phases
    .map((one) => ({ ...one, activities: one.activities.filter((a) => a.pattern_id !== id) }))
    .map((one, position) =>
      position === phase
        ? { ...one, activities: one.activities.toSpliced(target, 0, from.activity) }
        : one,
    );
}

/** One place up or down; over the edge of a phase into the next one. */
export function step(phases: readonly Phase[], id: string, by: -1 | 1): Phase[] {
  const from = find(phases, id);
  if (!from || !canStep(phases, id, by)) return [...phases];
  const { phase, index } = from;
  const length = phases[phase]?.activities.length ?? 0;
  if (by === -1)
    return index > 0
      ? place(phases, id, phase, index - 1)
      : place(phases, id, phase - 1, phases[phase - 1]?.activities.length ?? 0);
  return index < length - 1 ? place(phases, id, phase, index + 2) : place(phases, id, phase + 1, 0);
}

/** Whether there is a place in that direction. */
export function canStep(phases: readonly Phase[], id: string, by: -1 | 1): boolean {
  const from = find(phases, id);
  if (!from) return false;
  const length = phases[from.phase]?.activities.length ?? 0;
  return by === -1
    ? from.phase > 0 || from.index > 0
    : from.phase < phases.length - 1 || from.index < length - 1;
}

/** Adds an activity at the end of a phase, by the phase's place. */
export function addActivity(
  phases: readonly Phase[],
  activity: DraftActivity,
  phase: number,
): Phase[] {
  return phases.map((one, index) =>
    index === phase ? { ...one, activities: [...one.activities, activity] } : one,
  );
}

/** Takes the activity of a pattern away. */
export function removeActivity(phases: readonly Phase[], id: string): Phase[] {
  return phases.map((one) => ({
    ...one,
    activities: one.activities.filter(({ pattern_id }) => pattern_id !== id),
  }));
}

/** Puts the changed activity in the place of its pattern's. */
export function replaceActivity(phases: readonly Phase[], changed: DraftActivity): Phase[] {
  return phases.map((one) => ({
    ...one,
    activities: one.activities.map((a) => (a.pattern_id === changed.pattern_id ? changed : a)),
  }));
}

/** A phase one place earlier or later; at an end it stays. */
export function movePhase(phases: readonly Phase[], index: number, by: -1 | 1): Phase[] {
  const moved = phases[index];
  if (!moved || !phases[index + by]) return [...phases];
  return phases.toSpliced(index, 1).toSpliced(index + by, 0, moved);
}

function find(phases: readonly Phase[], id: string) {
  for (const [phase, { activities }] of phases.entries()) {
    const index = activities.findIndex(({ pattern_id }) => pattern_id === id);
    const activity = activities[index];
    if (activity) return { phase, index, activity };
  }
  return null;
}
