import "server-only";

import { headers } from "next/headers";

import { Refusal } from "@/lib/action";
import { toRefusal } from "@/lib/errors";
import { takeTry } from "@/lib/rate-limit";

/** How often within `seconds`: for one address, and from one place. */
const LIMITS = {
  "sign-in": { perAddress: 20, perPlace: 200, seconds: 900 },
  "sign-up": { perAddress: 5, perPlace: 60, seconds: 3600 },
  mail: { perAddress: 5, perPlace: 60, seconds: 3600 },
  password: { perAddress: 10, perPlace: 200, seconds: 900 },
} as const;

/** Takes one try at something that could be guessed or that costs a mail; refuses when there are none left. */
export async function limitTries(act: keyof typeof LIMITS, address: string) {
  const { perAddress, perPlace, seconds } = LIMITS[act];
  const isFree = [
    takeTry(`${act}:${address}`, perAddress, seconds),
    takeTry(`${act}@${await getPlace()}`, perPlace, seconds),
  ];
  if (isFree.includes(false))
    throw new Refusal("CS007", toRefusal({ code: "CS007" })?.message ?? "");
}

/**
 * Where a request comes from: the last address that was forwarded, which the nearest proxy wrote. Those
 * before it can be made up by whoever asks.
 */
export async function getPlace(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
