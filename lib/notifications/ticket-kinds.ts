import { by, type Told } from "./told";

const ratingOf = ({ data }: Told) =>
  typeof data["satisfaction"] === "number" ? `: ${data["satisfaction"]} of 5` : "";

/** What people are told about tickets; a part of the vocabulary in `events.ts`. */
export const TICKET_KINDS = {
  ticket_opened: {
    label: "A ticket is raised",
    group: "Tickets",
    say: (told: Told) => `${by(told)} raised ${told.label}`,
  },
  ticket_assigned: {
    label: "A ticket is assigned to me",
    group: "Tickets",
    say: (told: Told) => `${by(told)} gave you ${told.label}`,
  },
  ticket_replied: {
    label: "Somebody answers in a ticket of mine",
    group: "Tickets",
    say: (told: Told) => `${by(told)} answered in ${told.label}`,
  },
  ticket_noted: {
    label: "Somebody adds an internal note to a ticket of mine",
    group: "Tickets",
    say: (told: Told) => `${by(told)} added a note to ${told.label}`,
  },
  ticket_resolved: {
    label: "A ticket is resolved",
    group: "Tickets",
    say: (told: Told) => `${by(told)} resolved ${told.label}`,
  },
  ticket_reopened: {
    label: "A ticket is opened again",
    group: "Tickets",
    say: (told: Told) => `${by(told)} opened ${told.label} again`,
  },
  ticket_merged: {
    label: "A ticket of mine is merged into another",
    group: "Tickets",
    say: (told: Told) =>
      `${by(told)} merged ${told.label} into ${String(told.data["into"] ?? "another")}`,
  },
  ticket_unmerged: {
    label: "A ticket of mine is taken out of another again",
    group: "Tickets",
    say: (told: Told) =>
      `${by(told)} took ${told.label} out of ${String(told.data["from"] ?? "another")} again`,
  },
  ticket_rated: {
    label: "A client says how content they are",
    group: "Tickets",
    say: (told: Told) => `${by(told)} rated ${told.label}${ratingOf(told)}`,
  },
  ticket_breached: {
    label: "A ticket misses its target",
    group: "Tickets",
    say: ({ label, data }: Told) =>
      data["target"] === "first_response"
        ? `${label} was not answered in time`
        : `${label} was not resolved in time`,
  },
} as const;
