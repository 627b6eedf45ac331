import type { Config, StepType } from "./definition";
import type { Json } from "./interpreter";
import type { RECIPIENTS } from "./step-forms";
import { objectOf, pairsOf, textOfValue, valueOf } from "./values";

/* From a step's config to its form, and back. What a form does not know of a config stays in it. */

export type StepForm = { [key: string]: unknown };

/** The parts of a config that a form stands for. */
const HELD: Record<StepType, readonly string[]> = {
  approval: [
    "title",
    "instructions",
    "assignee",
    "due_in_hours",
    "remind_in_hours",
    "escalate_in_hours",
    "expire_in_hours",
  ],
  task: [
    "title",
    "instructions",
    "assignee",
    "due_in_hours",
    "remind_in_hours",
    "escalate_in_hours",
    "expire_in_hours",
  ],
  notification: ["notificationType", "recipients", "title", "body"],
  http_request: ["method", "url", "headers", "body", "timeout_seconds", "retry", "repeat", "map"],
  decision: [],
  delay: ["amount", "unit", "until"],
  set_data: ["values"],
  batch_generate: [
    "model",
    "prompts",
    "max_prompts",
    "requires_api_key",
    "supports_reference_images",
    "aspect_ratio",
  ],
  start_workplan: ["template_id", "record_type", "record_id"],
  sub_workflow: ["workflow_id", "input"],
};

/** What a new step of a type begins with. */
export const BEGINNINGS: Record<StepType, Config> = {
  approval: { assignee: { type: "requester" } },
  task: { assignee: { type: "requester" } },
  notification: { recipients: ["requester"] },
  http_request: { method: "GET", url: "https://" },
  decision: {},
  delay: { amount: 1, unit: "days" },
  set_data: {},
  batch_generate: { model: "nano_banana", prompts: "prompts" },
  start_workplan: { record_id: "{{data.record_id}}" },
  sub_workflow: {},
};

/** A step's config as the values of its form: one flat object, with everything that the form asks for. */
export function toForm(type: StepType, config: Config): StepForm {
  const word = (key: string) => (typeof config[key] === "string" ? config[key] : "");
  const part = (value: Json | undefined) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  switch (type) {
    case "approval":
    case "task": {
      const assignee = part(config["assignee"]);
      return {
        ...config,
        title: word("title"),
        instructions: word("instructions"),
        assignee_type:
          assignee["type"] === "org_role" ? assignee["role"] : (assignee["type"] ?? null),
        assignee_id: assignee["id"] ?? null,
      };
    }
    case "notification":
      return {
        notificationType: config["notificationType"] ?? "both",
        recipients: (Array.isArray(config["recipients"]) ? config["recipients"] : []).map(
          toRecipient,
        ),
        title: word("title"),
        body: word("body"),
      };
    case "http_request": {
      const retry = part(config["retry"]);
      return {
        ...config,
        method: config["method"] ?? "GET",
        url: word("url"),
        headers: pairsOf(config["headers"]),
        body: textOfValue(config["body"]),
        attempts: retry["attempts"] ?? null,
        wait_seconds: retry["wait_seconds"] ?? null,
        repeat: config["repeat"] !== false,
        map: pairsOf(config["map"]),
      };
    }
    case "delay":
      return {
        amount: config["amount"] ?? null,
        unit: config["unit"] ?? "days",
        until: word("until"),
      };
    case "set_data":
      return { values: pairsOf(config["values"]) };
    case "batch_generate":
      return {
        model: word("model"),
        prompts: word("prompts"),
        max_prompts: config["max_prompts"] ?? null,
        aspect_ratio: word("aspect_ratio"),
        requires_api_key: config["requires_api_key"] === true,
        supports_reference_images: config["supports_reference_images"] === true,
      };
    case "start_workplan":
      return {
        template_id: word("template_id"),
        record_type: word("record_type"),
        record_id: word("record_id"),
      };
    case "sub_workflow":
      return { workflow_id: word("workflow_id"), input: pairsOf(config["input"]) };
    default:
      return {};
  }
}

/** The form's values as the step's config; what the form does not hold stays as it was in `before`. */
export function toConfig(type: StepType, form: StepForm, before: Config): Config {
  const kept = Object.entries(before).filter(([key]) => !HELD[type].includes(key));
  return { ...Object.fromEntries(kept), ...filled(made(type, form)) };
}

type Made = { [key: string]: unknown };

function made(type: StepType, form: StepForm): Made {
  const pairList = (name: string) =>
    (form[name] as { name: string; value: string }[] | undefined) ?? [];
  const orNothing = (object: Made) => (Object.keys(object).length > 0 ? object : undefined);
  switch (type) {
    case "approval":
    case "task": {
      const { assignee_type, assignee_id, ...rest } = form;
      return { ...rest, assignee: toAssignee(assignee_type, assignee_id) };
    }
    case "notification":
      return {
        ...form,
        notificationType:
          form["notificationType"] === "both" ? undefined : form["notificationType"],
        recipients: ((form["recipients"] as Recipient[] | undefined) ?? []).flatMap(
          ({ who, value }) => (who === "person" || who === "other" ? value.trim() || [] : who),
        ),
      };
    case "http_request": {
      const { attempts, wait_seconds, repeat, body, ...rest } = form;
      return {
        ...rest,
        headers: orNothing(textsOf(pairList("headers"))),
        body: body ? valueOf(String(body)) : undefined,
        retry: orNothing(filled({ attempts, wait_seconds })),
        repeat: repeat === false ? false : undefined,
        map: orNothing(textsOf(pairList("map"))),
      };
    }
    case "delay":
      return form["until"]
        ? { until: form["until"] }
        : { amount: form["amount"], unit: form["unit"] };
    case "set_data":
      return { values: orNothing(objectOf(pairList("values"))) };
    case "batch_generate":
      return {
        ...form,
        requires_api_key: form["requires_api_key"] || undefined,
        supports_reference_images: form["supports_reference_images"] || undefined,
      };
    case "sub_workflow":
      return { ...form, input: orNothing(objectOf(pairList("input"))) };
    default:
      return form;
  }
}

/** Rows as an object of texts: a header `5` is no number. */
function textsOf(pairList: readonly { name: string; value: string }[]): { [key: string]: Json } {
  return Object.fromEntries(
    pairList.flatMap(({ name, value }) => (name.trim() ? [[name.trim(), textOrWord(value)]] : [])),
  );
}

/** A quoted text without its quotes, which only say that it is one. */
function textOrWord(value: string): string {
  const typed = valueOf(value);
  return typeof typed === "string" ? typed : value;
}

function toAssignee(type: unknown, id: unknown) {
  if (type === "org_admin" || type === "org_member") return { type: "org_role", role: type };
  if (type === "person" || type === "role") return { type, ...(id ? { id } : {}) };
  return type ? { type } : undefined;
}

type Recipient = { who: (typeof RECIPIENTS)[number]; value: string };

function toRecipient(value: Json): Recipient {
  const word = typeof value === "string" ? value : "";
  if (word === "requester" || word === "client" || word === "org_admin" || word === "org_member")
    return { who: word, value: "" };
  return {
    who: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word) ? "person" : "other",
    value: word,
  };
}

/** Without what was left empty. */
function filled(object: Made): Config {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    ),
  ) as Config;
}
