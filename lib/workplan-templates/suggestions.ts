import type { Category, Priority, Trigger } from "@/lib/activity-patterns/rules";

import type { AssigneeRule, RootType, TriggerEvent } from "./rules";

/** Templates to begin with, as plain data: what many sales and recruiting teams do. */

type SuggestedActivity = {
  code: string;
  name: string;
  description?: string;
  category: Category;
  target_days: number;
  priority?: Priority;
  is_mandatory?: boolean;
  escalation_days?: number;
  assignee_rule?: AssigneeRule;
  then?: { code: string; on: Trigger; after: number }[];
};

export type Suggestion = {
  code: string;
  name: string;
  description: string;
  entity_type: RootType;
  trigger_event: TriggerEvent;
  to_status?: string;
  phases: { name: string; activities: SuggestedActivity[] }[];
};

export const SUGGESTIONS: readonly Suggestion[] = [
  {
    code: "lead_follow_up",
    name: "Lead follow-up",
    description: "A new lead is called within a day, followed up, and qualified or let go.",
    entity_type: "lead",
    trigger_event: "create",
    phases: [
      {
        name: "First contact",
        activities: [
          {
            code: "lead_first_call",
            name: "Call the lead",
            description: "Find out what they need, by when, and who decides.",
            category: "call",
            target_days: 1,
            priority: "high",
            escalation_days: 1,
            then: [
              { code: "lead_send_overview", on: "complete", after: 0 },
              { code: "lead_introduce_by_email", on: "skip", after: 0 },
              { code: "lead_introduce_by_email", on: "timeout", after: 0 },
            ],
          },
          {
            code: "lead_introduce_by_email",
            name: "Introduce us by e-mail",
            category: "email",
            target_days: 1,
          },
          {
            code: "lead_send_overview",
            name: "Send what was promised",
            category: "email",
            target_days: 1,
            then: [{ code: "lead_check_in", on: "complete", after: 3 }],
          },
        ],
      },
      {
        name: "Follow-up",
        activities: [
          {
            code: "lead_check_in",
            name: "Check in",
            category: "follow_up",
            target_days: 1,
            then: [{ code: "lead_qualify", on: "complete", after: 0 }],
          },
        ],
      },
      {
        name: "Decision",
        activities: [
          {
            code: "lead_qualify",
            name: "Qualify the lead, or let it go",
            description: "Budget, authority, need and timing; then move the lead.",
            category: "task",
            target_days: 2,
            is_mandatory: true,
            escalation_days: 2,
          },
        ],
      },
    ],
  },
  {
    code: "deal_to_signature",
    name: "Deal to signature",
    description: "From the first scope to a signed order.",
    entity_type: "deal",
    trigger_event: "create",
    phases: [
      {
        name: "Scope",
        activities: [
          {
            code: "deal_scope_meeting",
            name: "Meet to agree the scope",
            category: "meeting",
            target_days: 5,
            priority: "high",
            escalation_days: 2,
            then: [{ code: "deal_write_proposal", on: "complete", after: 0 }],
          },
        ],
      },
      {
        name: "Proposal",
        activities: [
          {
            code: "deal_write_proposal",
            name: "Write the proposal",
            category: "task",
            target_days: 3,
            is_mandatory: true,
            then: [{ code: "deal_review_proposal", on: "complete", after: 0 }],
          },
          {
            code: "deal_review_proposal",
            name: "Have the proposal checked by a colleague",
            category: "task",
            target_days: 1,
            assignee_rule: "nobody",
            then: [
              { code: "deal_send_proposal", on: "complete", after: 0 },
              { code: "deal_send_proposal", on: "skip", after: 0 },
            ],
          },
          {
            code: "deal_send_proposal",
            name: "Send the proposal",
            category: "email",
            target_days: 1,
            then: [{ code: "deal_chase_answer", on: "complete", after: 4 }],
          },
        ],
      },
      {
        name: "Close",
        activities: [
          {
            code: "deal_chase_answer",
            name: "Ask for the answer",
            category: "call",
            target_days: 1,
            escalation_days: 3,
            then: [{ code: "deal_agree_terms", on: "complete", after: 0 }],
          },
          {
            code: "deal_agree_terms",
            name: "Agree the terms",
            category: "meeting",
            target_days: 5,
          },
        ],
      },
    ],
  },
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
            then: [
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
            then: [{ code: "job_shortlist", on: "complete", after: 0 }],
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
            then: [{ code: "job_shortlist_feedback", on: "complete", after: 2 }],
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
            then: [{ code: "placement_first_day", on: "complete", after: 0 }],
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
            then: [{ code: "placement_client_view", on: "complete", after: 10 }],
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
