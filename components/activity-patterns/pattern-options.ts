import { CATEGORY, PRIORITY } from "@/components/activities/activity-words";
import type { Option } from "@/components/form/choice-fields";
import { toOptions } from "@/components/form/options";
import { RECORD_TYPES } from "@/lib/activities/records";
import { TRIGGER_WORDS, TRIGGERS } from "@/lib/activity-patterns/rules";

export const CATEGORY_OPTIONS: Option[] = toOptions(CATEGORY);

export const PRIORITY_OPTIONS: Option[] = toOptions(PRIORITY);

export const TRIGGER_OPTIONS: Option[] = TRIGGERS.map((value) => ({
  value,
  label: TRIGGER_WORDS[value],
}));

export const RECORD_TYPE_OPTIONS: Option[] = toOptions(RECORD_TYPES);
