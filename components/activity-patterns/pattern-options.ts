import type { Option } from "@/components/form/choice-fields";
import {
  CATEGORIES,
  CATEGORY_WORDS,
  PRIORITIES,
  PRIORITY_WORDS,
  RECORD_TYPES,
  TRIGGER_WORDS,
  TRIGGERS,
} from "@/lib/activity-patterns/rules";
import { inWords } from "@/lib/workplan-templates/rules";

export const CATEGORY_OPTIONS: Option[] = CATEGORIES.map((value) => ({
  value,
  label: CATEGORY_WORDS[value],
}));

export const PRIORITY_OPTIONS: Option[] = PRIORITIES.map((value) => ({
  value,
  label: PRIORITY_WORDS[value],
}));

export const TRIGGER_OPTIONS: Option[] = TRIGGERS.map((value) => ({
  value,
  label: TRIGGER_WORDS[value],
}));

export const RECORD_TYPE_OPTIONS: Option[] = RECORD_TYPES.map((value) => ({
  value,
  label: inWords(value),
}));
