import type { OrganisationSettings } from "./settings";

/** The organisation's switches, in words. A project's own switch must be on as well. */
export const FEATURES: {
  key: keyof OrganisationSettings["features"];
  label: string;
  meaning: string;
}[] = [
  {
    key: "variations_enabled",
    label: "Variations",
    meaning:
      "Signed baselines can be changed by a variation, in projects that have them. Off, nobody raises or signs one in any project.",
  },
  {
    key: "report_builder_enabled",
    label: "Report builder",
    meaning: "People put reports together from the organisation's data.",
  },
  {
    key: "receipt_scanner_enabled",
    label: "Receipt scanner",
    meaning: "What is on a receipt is read from its picture when an expense is claimed.",
  },
  {
    key: "ai_chat_enabled",
    label: "Assistant",
    meaning: "People can ask an assistant about the projects they reach.",
  },
];
