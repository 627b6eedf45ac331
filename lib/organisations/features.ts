import type { OrganisationSettings } from "./settings";

/** The switches of what there is, in words; the settings hold more. A project's own switch must be on as well. */
export const FEATURES: {
  key: keyof OrganisationSettings["features"];
  label: string;
  meaning: string;
}[] = [
  {
    key: "variations_enabled",
    label: "Variations",
    meaning:
      "Signed baselines can be changed by a variation, in projects that have them. Off, nobody raises or signs one, but where something has been signed already.",
  },
];
