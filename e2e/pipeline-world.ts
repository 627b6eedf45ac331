import { addRecord, moveRecord } from "@/supabase/tests/pipeline";
import type { World } from "@/supabase/tests/world";

/** An account with a contact, an overdue deal and a won one, and leads that may be the same. */
export async function addPipeline(world: World) {
  const account = await addRecord(world, "accounts", {
    name: "Quayside Ltd",
    email_domain: "quayside.example",
    website: "https://quayside.example",
    industry: "Harbours",
  });
  const contact = await addRecord(world, "contacts", {
    account_id: account,
    full_name: "Carla Quay",
    job_title: "Harbour master",
    email: "carla@quayside.example",
  });
  const deal = await addRecord(world, "deals", {
    account_id: account,
    contact_id: contact,
    name: "Tide tables",
    value: 12_000,
    expected_close: "2020-03-31",
    next_step: "Call Carla",
  });
  const won = await addRecord(world, "deals", { account_id: account, name: "Buoys", value: 900 });
  await moveRecord(world, "deal", won, "won");
  const lead = await addRecord(world, "leads", {
    full_name: "Lena Quay",
    company: "Quayside",
    email: "lena@quayside.example",
    value: 5000,
  });
  const lost = await addRecord(world, "leads", { full_name: "Ulf Away", company: "Elsewhere" });
  await moveRecord(world, "lead", lost, "unqualified", "No budget this year.");
  return { account, contact, deal, lead };
}
