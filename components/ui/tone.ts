import {
  AlertTriangle,
  CheckCircle2,
  Circle,
  CircleDashed,
  CircleDot,
  Clock,
  Info,
  type LucideIcon,
  OctagonAlert,
} from "lucide-react";

/**
 * What a colour says, anywhere in the product. `success`: accepted, done. `warning`: waits for
 * someone. `danger`: late, breached, refused. `info`: in progress. `neutral`: nothing to say yet.
 */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

/** The shape of a state: no tone is known by its colour alone. */
export const STATUS_ICONS: Record<Tone, LucideIcon> = {
  neutral: CircleDashed,
  info: CircleDot,
  success: CheckCircle2,
  warning: Clock,
  danger: OctagonAlert,
};

/** The shape of a message. */
export const TONE_ICONS: Record<Tone, LucideIcon> = {
  neutral: Circle,
  info: Info,
  success: CheckCircle2,
  warning: AlertTriangle,
  danger: OctagonAlert,
};

export const TONE_SOFT: Record<Tone, string> = {
  neutral: "bg-default text-foreground",
  info: "bg-info-soft text-info-soft-foreground",
  success: "bg-success-soft text-success-soft-foreground",
  warning: "bg-warning-soft text-warning-soft-foreground",
  danger: "bg-danger-soft text-danger-soft-foreground",
};

export const TONE_TEXT: Record<Tone, string> = {
  neutral: "text-muted",
  info: "text-info",
  success: "text-success",
  warning: "text-warning",
  danger: "text-danger",
};

export const TONE_FILL: Record<Tone, string> = {
  neutral: "bg-muted",
  info: "bg-info",
  success: "bg-success",
  warning: "bg-warning",
  danger: "bg-danger",
};
