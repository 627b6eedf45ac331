/** What can be imported, as its pages call it, and as the database does. */
export const IMPORT_TYPES = {
  leads: "lead",
  accounts: "account",
  contacts: "contact",
  candidates: "candidate",
  jobs: "job",
} as const;
export type ImportType = keyof typeof IMPORT_TYPES;

export const PIPELINE_IMPORTS = ["leads", "accounts", "contacts"] as const;
export const TALENT_IMPORTS = ["candidates", "jobs"] as const;

/** The part of the address that a kind of record lives under. */
export function importArea(type: ImportType): "pipeline" | "talent" {
  return TALENT_IMPORTS.some((talent) => talent === type) ? "talent" : "pipeline";
}

/** As private.import_limit in SQL. */
export const MAX_ROWS = 10_000;
export const MAX_BYTES = 5 * 1_048_576;

/** A column that is not imported. */
export const LEAVE_OUT = "-";
/** The column that the file of faults adds; an import never reads it. */
export const PROBLEM = "Problem";

/** A column that a file may have; as private.import_fields in SQL. */
export type ImportField = {
  field: string;
  kind: string;
  is_required: boolean;
  choices: string[] | null;
};

export type ImportFault = { row: number; field: string; code: string; message: string };

export type ImportResult = {
  rows: number;
  imported: number;
  faults: ImportFault[];
  warnings: ImportFault[];
  is_dry_run: boolean;
};

/** What the database calls a field, in words. */
const WORDS: Record<string, string> = {
  full_name: "Name",
  email: "E-mail",
  email_domain: "E-mail domain",
  account: "Account",
  owner: "Owner",
  status: "Stage",
  resume_note: "Résumé",
};

/** A field as a heading: `job_title` is "Job title". */
export function fieldName(field: string): string {
  const words = field.replaceAll("_", " ");
  return WORDS[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Other headings that people give the columns, without spaces and signs. */
const ALIASES: Record<string, readonly string[]> = {
  full_name: ["name", "fullname", "contact", "contactname", "candidate", "lead", "person"],
  name: ["account", "accountname", "company", "companyname", "organisation", "organization"],
  company: ["account", "accountname", "companyname", "organisation", "organization"],
  account: ["company", "companyname", "accountname", "client", "customer"],
  email: ["mail", "emailaddress", "workemail"],
  email_domain: ["domain"],
  phone: ["telephone", "tel", "phonenumber", "mobile"],
  job_title: ["title", "position", "role", "jobrole"],
  title: ["jobtitle", "job", "position", "role"],
  status: ["stage", "state"],
  source: ["leadsource", "origin"],
  notes: ["note", "comment", "comments", "remarks"],
  owner: ["owneremail", "assignedto", "responsible"],
  website: ["url", "web", "homepage"],
  size: ["employees", "companysize", "headcount"],
  value: ["amount", "dealvalue", "estimatedvalue"],
  available_from: ["available", "availability", "availabledate"],
  desired_rate: ["rate", "wants", "expectedrate"],
  resume_note: ["resume", "cv", "summary"],
  openings: ["positions", "vacancies", "places"],
  employment_type: ["type", "contracttype"],
  remote_policy: ["remote", "workplace"],
  start_date: ["start", "startson"],
};

/** A heading as it is compared: accents, spaces and signs aside. */
export function headingKey(heading: string): string {
  return heading
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

/** The one field that two columns may make together. */
const JOINED = "full_name";
const GIVEN_NAMES = ["firstname", "givenname", "forename"];
const FAMILY_NAMES = ["lastname", "familyname", "surname"];

/** The columns of each chosen field: one, or for a name the given name and then the family name. */
export function chosenColumns(headings: readonly string[], columns: readonly string[]) {
  const chosen = new Map<string, number[]>();
  columns.forEach((field, index) => {
    if (field === LEAVE_OUT) return;
    const before = chosen.get(field) ?? [];
    const isFirst = GIVEN_NAMES.includes(headingKey(headings[index] ?? ""));
    chosen.set(field, isFirst ? [index, ...before] : [...before, index]);
  });
  return [...chosen].map(([field, indexes]) => ({ field, indexes }));
}

/**
 * For each column of a file the field that it most likely holds: what the person chose for this heading
 * before, else by name. No field is given twice, but for a first and a last name.
 */
export function guessColumns(
  headings: readonly string[],
  fields: readonly ImportField[],
  remembered: Record<string, string> = {},
): string[] {
  const names = new Set(fields.map(({ field }) => field));
  const keys = headings.map(headingKey);
  const guesses = keys.map((key): string | null =>
    key === headingKey(PROBLEM) || remembered[key] === LEAVE_OUT ? LEAVE_OUT : null,
  );
  const nameParts = [GIVEN_NAMES, FAMILY_NAMES].flatMap(
    (part) => keys.find((key) => part.includes(key)) ?? [],
  );
  const isFree = (field: string, key: string) =>
    keys.every(
      (other, index) =>
        guesses[index] !== field ||
        (field === JOINED && nameParts.includes(key) && nameParts.includes(other)),
    );
  // The surest guesses first, so that "Title" does not take what "Job title" names.
  const rounds: ((key: string) => string | undefined)[] = [
    (key) => remembered[key],
    (key) =>
      fields.find(({ field }) => [headingKey(field), headingKey(fieldName(field))].includes(key))
        ?.field,
    (key) => (nameParts.includes(key) ? JOINED : undefined),
    (key) => fields.find(({ field }) => isFree(field, key) && ALIASES[field]?.includes(key))?.field,
  ];
  for (const round of rounds)
    keys.forEach((key, index) => {
      const field = key && round(key);
      if (field && names.has(field) && isFree(field, key)) guesses[index] ??= field;
    });
  return guesses.map((guess) => guess ?? LEAVE_OUT);
}

/** Why these columns cannot be imported, in words; null when they can. */
export function columnsProblem(
  columns: readonly string[],
  fields: readonly ImportField[],
): string | null {
  const chosen = columns.filter((column) => column !== LEAVE_OUT);
  const often = chosen.find(
    (field) => chosen.filter((other) => other === field).length > (field === JOINED ? 2 : 1),
  );
  if (often)
    return `${often === JOINED ? "Three" : "Two"} columns are ${fieldName(often)}. Leave one of them out.`;
  const missing = fields.find(({ field, is_required }) => is_required && !chosen.includes(field));
  return missing ? `Say which column is ${fieldName(missing.field)}: it is required.` : null;
}
