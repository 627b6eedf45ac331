import "server-only";

import { headers } from "next/headers";

import { Refusal } from "@/lib/action";
import { toRefusal } from "@/lib/errors";
import { clearTries, takeTry } from "@/lib/rate-limit";

/**
 * How often within `seconds`: for one address, and from one place. Where a password could be guessed, the address counts
 * together with the place: who guesses is locked out, not whose password it is.
 */
const LIMITS = {
  "sign-in": { perAddress: 20, perPlace: 200, seconds: 900 },
  "sign-up": { perAddress: 5, perPlace: 60, seconds: 3600 },
  mail: { perAddress: 5, perPlace: 60, seconds: 3600 },
  password: { perAddress: 10, perPlace: 200, seconds: 900 },
  sign: { perAddress: 5, perPlace: 200, seconds: 300 },
} as const;
const IS_GUESSED: ReadonlySet<keyof typeof LIMITS> = new Set(["sign-in", "password", "sign"]);

/**
 * Takes one try at something that could be guessed or that costs a mail; refuses when there are none left. What it returns
 * forgets the tries of this address: it succeeded.
 */
export async function limitTries(
  act: keyof typeof LIMITS,
  address: string,
  field?: string,
): Promise<() => void> {
  const { perAddress, perPlace, seconds } = LIMITS[act];
  const place = await getPlace();
  const key = IS_GUESSED.has(act) ? `${act}:${address}@${place}` : `${act}:${address}`;
  const isFree = [takeTry(key, perAddress, seconds), takeTry(`${act}@${place}`, perPlace, seconds)];
  if (isFree.includes(false))
    throw new Refusal("CS007", toRefusal({ code: "CS007" })?.message ?? "", field);
  return () => clearTries(key);
}

/**
 * Where a request comes from: the last address that was forwarded, which the nearest proxy wrote. Those
 * before it can be made up by whoever asks.
 */
export async function getPlace(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
