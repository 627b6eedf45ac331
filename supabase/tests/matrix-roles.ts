/** What the roles for sales, recruiting, support and workflows allow together. */
export const STAFF =
  "{pipeline.read,pipeline.write,talent.read,talent.write,activity.read,activity.write,workflow.read,workflow.run,ticket.read,ticket.write}";
