import { z } from "zod";

import { defineListParams, filter } from "@/lib/search-params";

import { LEDGER_SUBJECTS, SIDES, SIGNATURE_ACTIONS, SUBJECT_TYPES } from "./types";

const subject = { subject_type: z.enum(SUBJECT_TYPES), subject_id: z.uuid() };
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const subjectSchema = z.object(subject);

/** `shown_hash` says what the person was shown; the password proves who signs. */
export const signSchema = z.object({
  ...subject,
  shown_hash: hash,
  password: z.string().min(1, "Type your password to sign.").max(200, "This is not your password."),
});

export const concludeSchema = z.object({ ...subject, shown_hash: hash });

/** A code as people copy it: alone, in the address of a verify page, in capitals or broken by a PDF's lines. */
export const verificationSchema = z.object({
  code: z
    .string()
    .max(1000, "This is too long for a code.")
    .transform(
      (text) =>
        /(?:^|[^0-9a-f])([0-9a-f]{64})(?![0-9a-f])/.exec(
          text.toLowerCase().replaceAll(/\s/g, ""),
        )?.[1] ?? "",
    )
    .refine(
      (code) => code !== "",
      "A code has 64 digits and letters from a to f. It is printed on the certificate.",
    ),
});

/** The address of a project's ledger. */
export const signatureList = defineListParams({
  sort: { position: "number" },
  defaultSort: "-position",
  filters: {
    subject: filter.anyOf(LEDGER_SUBJECTS),
    action: filter.anyOf(SIGNATURE_ACTIONS),
    side: filter.anyOf(SIDES),
    signed: filter.dateRange(),
  },
});
