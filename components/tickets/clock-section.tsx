import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { sayDuration, sayTaken } from "@/lib/tickets/duration";
import type { TicketClock } from "@/lib/tickets/queries";
import type { TicketSide } from "@/lib/tickets/rules";

const NAMES = {
  us: { us: "With us", client: "With you" },
  client: { us: "With the client", client: "With you" },
};

/** Who held the ball for how long, and what the targets say. The three parts make up the whole. */
export function ClockSection({ clock, side }: { clock: TicketClock; side: TicketSide }) {
  const parts = [
    {
      label: side === "us" ? NAMES.us.us : "With them",
      seconds: clock.us_seconds,
      fill: "bg-info",
    },
    {
      label: side === "us" ? NAMES.client.us : NAMES.client.client,
      seconds: clock.client_seconds,
      fill: "bg-warning",
    },
    { label: "Outside hours", seconds: clock.outside_seconds, fill: "bg-muted" },
  ];
  return (
    <Section title="Clock" description={holderWords(clock.holder, side)}>
      <div aria-hidden className="mb-3 flex h-2 overflow-hidden rounded-full bg-default">
        {parts.map(({ label, seconds, fill }) => (
          <span
            key={label}
            className={cn(fill)}
            style={{ width: `${share(seconds, clock.elapsed_seconds)}%` }}
          />
        ))}
      </div>
      <DescriptionList
        items={[
          ...parts.map(({ label, seconds }) => ({ label, value: sayDuration(seconds) })),
          { label: "In all", value: sayDuration(clock.elapsed_seconds) },
          { label: "First response", value: <TargetText target={clock.first_response} /> },
          { label: "Resolution", value: <TargetText target={clock.resolution} /> },
        ]}
      />
    </Section>
  );
}

function holderWords(holder: TicketClock["holder"], side: TicketSide): string {
  if (holder === null) return "Stopped: it is resolved";
  const isHere = holder === side;
  if (side === "us") return isHere ? "Running: it is with us" : "Paused: it waits for the client";
  return isHere ? "It waits for you" : "It is with them";
}

function share(seconds: number, whole: number): number {
  return whole === 0 ? 0 : (seconds / whole) * 100;
}

function TargetText({ target }: { target: TicketClock["resolution"] }) {
  const { target_minutes, used_seconds, due_at, at, is_breached } = target;
  const used = at ? sayTaken(used_seconds) : sayDuration(used_seconds);
  if (target_minutes === null) return at ? used : "No target";
  return (
    <span className="grid justify-items-start gap-1">
      <span>
        {used} of {sayDuration(target_minutes * 60)}
      </span>
      {is_breached ? (
        <Badge tone="danger">Missed</Badge>
      ) : at ? (
        <Badge tone="success">Met</Badge>
      ) : due_at ? (
        <span className="text-xs text-muted">
          Due <DateTimeText value={due_at} />
        </span>
      ) : (
        <span className="text-xs text-muted">Not counting now</span>
      )}
    </span>
  );
}
