// A second telling of what a workplan does: small, plain, and written without looking at the SQL's ways. The
// tests run both and compare.

export type Calendar = {
  /** ISO days of the week. */
  workingDays: readonly number[];
  holidays: readonly string[];
  timezone: string;
  /** "17:30" */
  dayEndsAt: string;
};

export type Step = {
  code: string;
  phase: number;
  target: number;
  escalation: number;
  isMandatory: boolean;
  next: { to: string; on: "complete" | "skip" | "timeout"; delay: number }[];
};

export type Command =
  | { do: "start" | "complete" | "skip" | "reopen"; pick: number }
  | { do: "late" | "close"; picks: readonly number[] }
  | MoveOn
  | { do: "delete" };
type MoveOn = { do: "pause"; days: number } | { do: "resume" | "cancel" | "finish" };

type Status = "open" | "in_progress" | "escalated" | "completed" | "skipped" | "cancelled";
type Activity = {
  step: Step;
  status: Status;
  cause: string;
  after: readonly string[];
  starts: string;
  due: string;
  hasEscalated: boolean;
  owed: number;
};

const DAY = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Dates as the calendar counts them. */
export function counting(calendar: Calendar) {
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone: calendar.timezone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  const works = (day: string) =>
    calendar.workingDays.includes(new Date(day).getUTCDay() || 7) &&
    !calendar.holidays.includes(day);
  const localDay = (at: Date) => clock.format(at).slice(0, 10);
  const add = (from: string, days: number): string => {
    let day = from;
    while (!works(day)) day = dayAfter(day);
    return days === 0 ? day : add(dayAfter(day), days - 1);
  };
  const between = (from: string, to: string): number =>
    from >= to ? 0 : (works(dayAfter(from)) ? 1 : 0) + between(dayAfter(from), to);
  const workingDay = (at: Date) => {
    const isLate = clock.format(at).slice(11) >= `${calendar.dayEndsAt}:00`;
    return add(isLate ? dayAfter(localDay(at)) : localDay(at), 0);
  };
  return { add, between, localDay, workingDay };
}

/** One workplan of these steps, started at a moment at which everything happens. */
export class Model {
  status: "active" | "paused" | "completed" | "cancelled" = "active";
  phase = 0;
  readonly activities = new Map<string, Activity>();
  private pausedAt: Date | undefined;
  private readonly count: ReturnType<typeof counting>;
  private readonly first: readonly Step[];

  constructor(
    private readonly steps: readonly Step[],
    calendar: Calendar,
    private readonly now: Date,
  ) {
    this.count = counting(calendar);
    const led = new Set(steps.flatMap(({ next }) => next.map(({ to }) => to)));
    this.first = steps.filter(({ code }) => !led.has(code));
    const opening = Math.min(...this.first.map(({ phase }) => phase));
    for (const step of this.first) if (step.phase === opening) this.begin(step, "initial", 0, []);
    this.phase = opening;
  }

  /** Does it; answers "none", or the code of the refusal. */
  run(command: Command): string {
    switch (command.do) {
      case "late":
        for (const a of this.status === "active" ? this.chosen(command.picks) : [])
          if (a.status !== "escalated" && !a.hasEscalated)
            Object.assign(a, { status: "escalated", hasEscalated: true });
        return this.follow(this.chosen(command.picks), "timeout");
      case "close":
        return this.status === "active" ? this.close(this.chosen(command.picks)) : "none";
      case "pause":
      case "resume":
      case "cancel":
      case "finish":
        return this.moveOn(command);
      case "delete":
        if (this.isRunning) this.end("cancelled", "cancelled");
        return "none";
      default:
        return this.act(command.do, this.at(command.pick));
    }
  }

  /** Which of the activities a number means: they are counted by their codes. */
  at(pick: number): Activity {
    const all = [...this.activities.values()].toSorted((a, b) =>
      a.step.code < b.step.code ? -1 : 1,
    );
    return all[pick % all.length] as Activity;
  }

  /** Of those the numbers mean, the open ones. */
  chosen(picks: readonly number[]): Activity[] {
    return [...new Set(picks.map((pick) => this.at(pick)))].filter(isOpen);
  }

  get isRunning() {
    return this.status === "active" || this.status === "paused";
  }

  /** When it escalates; null when it never does. */
  escalates({ step, due, status, hasEscalated }: Activity): string | null {
    const waits = status === "open" || status === "in_progress";
    return waits && !hasEscalated && this.status === "active"
      ? this.count.add(due, step.escalation)
      : null;
  }

  get counters() {
    const all = [...this.activities.values()];
    const of = (status: Status) => all.filter((a) => a.status === status).length;
    return {
      total: all.length - of("cancelled"),
      completed: of("completed"),
      skipped: of("skipped"),
    };
  }

  private begin(step: Step, cause: string, delay: number, after: readonly string[]) {
    if (this.activities.has(step.code)) return;
    const starts = this.count.add(this.count.workingDay(this.now), delay);
    const due = this.count.add(starts, step.target);
    this.activities.set(step.code, {
      step,
      status: "open",
      cause,
      after,
      starts,
      due,
      hasEscalated: false,
      owed: 0,
    });
  }

  private act(action: "start" | "complete" | "skip" | "reopen", a: Activity): string {
    if (this.status === "paused") return "CS062";
    const target = { start: "in_progress", complete: "completed", skip: "skipped", reopen: "open" };
    if (a.status === target[action]) return "none";
    if (action === "reopen") return this.reopen(a);
    if (!isOpen(a)) return "CS004";
    if (action === "skip" && a.step.isMandatory) return "CS061";
    a.status = target[action] as Status;
    return action === "start" ? "none" : this.follow([a], action);
  }

  private reopen(a: Activity): string {
    if (a.status !== "completed" && a.status !== "skipped") return "CS004";
    if (!this.isRunning) return "CS063";
    const cause = a.status === "completed" ? "complete" : "skip";
    for (const one of this.activities.values())
      if (one.cause === cause && one.after.includes(a.step.code)) return "CS004";
    a.status = a.hasEscalated ? "escalated" : "open";
    if (a.owed > 0) a.due = this.count.add(a.due, a.owed);
    a.owed = 0;
    return this.settle();
  }

  private close(these: Activity[]): string {
    for (const a of these) a.status = "completed";
    return this.follow(these, "complete");
  }

  /** What waited for this begins, the nearest way first. */
  private follow(these: Activity[], on: "complete" | "skip" | "timeout"): string {
    const isSo = { complete: "completed", skip: "skipped", timeout: "escalated" }[on];
    const ways = these
      .filter(({ status }) => status === isSo)
      .flatMap(({ step }) =>
        step.next.filter((next) => next.on === on).map((next) => ({ ...next, from: step.code })),
      );
    for (const { to, delay } of ways.toSorted((a, b) => a.delay - b.delay)) {
      const step = this.steps.find(({ code }) => code === to);
      const after = ways
        .filter((way) => way.to === to && way.delay === delay)
        .map(({ from }) => from);
      if (step && this.status === "active") this.begin(step, on, delay, after);
    }
    return this.settle();
  }

  /** The next phase begins when nothing before it is open; with nothing open, it is over. */
  private settle(): string {
    const open = () => [...this.activities.values()].filter(isOpen).map(({ step }) => step.phase);
    if (this.status === "active") {
      const left = this.first.filter(({ code }) => !this.activities.has(code));
      const opening = Math.min(...left.map(({ phase }) => phase));
      if (open().every((phase) => phase >= opening))
        for (const step of left) if (step.phase === opening) this.begin(step, "phase", 0, []);
      if (open().length === 0) this.status = "completed";
    }
    if (open().length > 0) this.phase = Math.min(...open());
    return "none";
  }

  private moveOn(command: MoveOn): string {
    const target = { pause: "paused", resume: "active", cancel: "cancelled", finish: "completed" };
    if (this.status === target[command.do]) return "none";
    if (!this.isRunning) return "CS063";
    if (command.do === "pause") {
      this.status = "paused";
      this.pausedAt = new Date(this.now.getTime() - command.days * DAY);
    } else if (command.do === "resume") this.resume();
    else if (command.do === "cancel") this.end("cancelled", "cancelled");
    else if (this.status === "paused") return "CS062";
    else if ([...this.activities.values()].some((a) => isOpen(a) && a.step.isMandatory))
      return "CS061";
    else this.end("completed", "skipped");
    return "none";
  }

  private resume() {
    const { add, between, localDay, workingDay } = this.count;
    const since = this.pausedAt ?? this.now;
    const shift = between(workingDay(since), workingDay(this.now));
    this.status = "active";
    if (shift === 0) return;
    for (const a of this.activities.values()) {
      if (a.status === "completed" || a.status === "skipped") a.owed += shift;
      if (!isOpen(a)) continue;
      if (a.starts > localDay(since)) a.starts = add(a.starts, shift);
      a.due = add(a.due, shift);
    }
  }

  private end(status: "completed" | "cancelled", rest: Status) {
    this.status = status;
    for (const a of this.activities.values()) if (isOpen(a)) a.status = rest;
  }
}

const isOpen = ({ status }: Activity) =>
  status === "open" || status === "in_progress" || status === "escalated";
