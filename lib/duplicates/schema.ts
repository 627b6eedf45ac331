import { z } from "zod";

/** Where duplicates are looked for. */
export const findDuplicatesSchema = z.object({
  record_type: z.enum(["lead", "contact", "account", "candidate"]),
  email: z.string().max(300),
  company: z.string().max(300),
  name: z.string().max(300),
  except_id: z.uuid().nullable(),
});

/** A record that may be the same as the one at hand, and what tells. */
export type Duplicate = {
  kind: "lead" | "contact" | "account" | "candidate";
  id: string;
  title: string;
  why: "email" | "company" | "name";
};
