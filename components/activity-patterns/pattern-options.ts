import { CATEGORY, optionsOf, PRIORITY } from "@/components/activities/activity-words";
import type { Option } from "@/components/form/choice-fields";
import { RECORD_TYPES } from "@/lib/activities/records";
import { TRIGGER_WORDS, TRIGGERS } from "@/lib/activity-patterns/rules";

export const CATEGORY_OPTIONS: Option[] = optionsOf(CATEGORY);

export const PRIORITY_OPTIONS: Option[] = optionsOf(PRIORITY);

export const TRIGGER_OPTIONS: Option[] = TRIGGERS.map((value) => ({
  value,
  label: TRIGGER_WORDS[value],
}));

export const RECORD_TYPE_OPTIONS: Option[] = optionsOf(RECORD_TYPES);
