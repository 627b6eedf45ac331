import type { Suggestion } from "./suggestion";

/** What many recruiting teams do. */
export const RECRUITING: readonly Suggestion[] = [
  {
    code: "job_opening",
    name: "Opening a job",
    description: "An opened job is briefed, advertised and searched for.",
    entity_type: "job",
    trigger_event: "status_change",
    to_status: "open",
    phases: [
      {
        name: "Brief",
        activities: [
          {
            code: "job_briefing_call",
            name: "Take the brief",
            description: "Must-haves, rate, interview steps, and by when.",
            category: "call",
            target_days: 1,
            priority: "high",
            is_mandatory: true,
            escalation_days: 1,
            followed_by: [
              { code: "job_publish_advert", on: "complete", after: 0 },
              { code: "job_search_candidates", on: "complete", after: 0 },
            ],
          },
        ],
      },
      {
        name: "Search",
        activities: [
          {
            code: "job_publish_advert",
            name: "Publish the advert",
            category: "task",
            target_days: 1,
          },
          {
            code: "job_search_candidates",
            name: "Search the known candidates",
            category: "task",
            target_days: 2,
            followed_by: [{ code: "job_shortlist", on: "complete", after: 0 }],
          },
        ],
      },
      {
        name: "Shortlist",
        activities: [
          {
            code: "job_shortlist",
            name: "Send a shortlist",
            category: "email",
            target_days: 3,
            escalation_days: 2,
            followed_by: [{ code: "job_shortlist_feedback", on: "complete", after: 2 }],
          },
          {
            code: "job_shortlist_feedback",
            name: "Ask for feedback on the shortlist",
            category: "follow_up",
            target_days: 1,
          },
        ],
      },
    ],
  },
  {
    code: "placement_care",
    name: "Placement care",
    description: "A placement begins well, is looked after, and is extended in time.",
    entity_type: "placement",
    trigger_event: "create",
    phases: [
      {
        name: "Before the start",
        activities: [
          {
            code: "placement_contract",
            name: "Send the contract",
            category: "email",
            target_days: 1,
            priority: "high",
            is_mandatory: true,
            escalation_days: 1,
            followed_by: [{ code: "placement_first_day", on: "complete", after: 0 }],
          },
          {
            code: "placement_first_day",
            name: "Confirm the first day with both sides",
            category: "call",
            target_days: 2,
          },
        ],
      },
      {
        name: "First weeks",
        activities: [
          {
            code: "placement_first_week",
            name: "Call after the first week",
            category: "call",
            target_days: 5,
            followed_by: [{ code: "placement_client_view", on: "complete", after: 10 }],
          },
          {
            code: "placement_client_view",
            name: "Ask the client how it goes",
            category: "call",
            target_days: 2,
          },
        ],
      },
      {
        name: "Looking ahead",
        activities: [
          {
            code: "placement_extension",
            name: "Talk about extending it",
            category: "meeting",
            target_days: 10,
            escalation_days: 5,
          },
        ],
      },
    ],
  },
];
