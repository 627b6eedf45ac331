import type { Suggestion } from "./suggestion";

/** What many sales teams do. */
export const SALES: readonly Suggestion[] = [
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
            followed_by: [
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
            followed_by: [{ code: "lead_check_in", on: "complete", after: 3 }],
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
            followed_by: [{ code: "lead_qualify", on: "complete", after: 0 }],
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
            followed_by: [{ code: "deal_write_proposal", on: "complete", after: 0 }],
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
            followed_by: [{ code: "deal_review_proposal", on: "complete", after: 0 }],
          },
          {
            code: "deal_review_proposal",
            name: "Have the proposal checked by a colleague",
            category: "task",
            target_days: 1,
            assignee_rule: "nobody",
            followed_by: [
              { code: "deal_send_proposal", on: "complete", after: 0 },
              { code: "deal_send_proposal", on: "skip", after: 0 },
            ],
          },
          {
            code: "deal_send_proposal",
            name: "Send the proposal",
            category: "email",
            target_days: 1,
            followed_by: [{ code: "deal_chase_answer", on: "complete", after: 4 }],
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
            followed_by: [{ code: "deal_agree_terms", on: "complete", after: 0 }],
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
];
