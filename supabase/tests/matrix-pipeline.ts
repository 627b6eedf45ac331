type Entry = [table: string, row: Record<string, unknown>];

/** One row of each noun of sales and recruiting, for the matrix. */
export function pipelineRows(id: (name: string) => string): Entry[] {
  const organisation_id = id("organisation");
  const part = { organisation_id, submission_id: id("submission") };
  return [
    ["accounts", { id: id("account"), organisation_id, name: "Account" }],
    [
      "contacts",
      { id: id("contact"), organisation_id, account_id: id("account"), full_name: "Contact" },
    ],
    ["leads", { id: id("lead"), organisation_id, full_name: "Lead" }],
    ["deals", { id: id("deal"), organisation_id, account_id: id("account"), name: "Deal" }],
    ["jobs", { id: id("job"), organisation_id, title: "Job", status: "open" }],
    ["candidates", { id: id("candidate"), organisation_id, full_name: "Candidate" }],
    ["candidates", { id: id("spare candidate"), organisation_id, full_name: "Spare" }],
    ["skills", { id: id("skill"), organisation_id, name: "Skill" }],
    ["skills", { id: id("spare skill"), organisation_id, name: "Spare" }],
    [
      "candidate_skills",
      {
        id: id("candidate skill"),
        organisation_id,
        candidate_id: id("candidate"),
        skill_id: id("skill"),
      },
    ],
    [
      "submissions",
      { id: id("submission"), organisation_id, job_id: id("job"), candidate_id: id("candidate") },
    ],
    ["interviews", { id: id("interview"), ...part, starts_at: "2030-01-07T10:00:00Z" }],
    ["offers", { id: id("offer"), ...part, status: "withdrawn" }],
    [
      "placements",
      {
        id: id("placement"),
        ...part,
        job_id: id("job"),
        candidate_id: id("candidate"),
        start_date: "2030-02-01",
      },
    ],
  ];
}
