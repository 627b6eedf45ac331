import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/*
 * Values that requests of workflows carry, sealed with AES-256-GCM before they reach the database. Whose a value is,
 * and its name, are authenticated with it: a sealed value that is moved to another tenant or name does not open.
 */

type Place = { organisation_id: string; name: string };

const bytesOf = ({ organisation_id, name }: Place) => Buffer.from(`${organisation_id}/${name}`);

/** The key that this server seals with: 32 bytes, in base64. */
export function secretKey(source: NodeJS.ProcessEnv = process.env): Buffer {
  const key = Buffer.from(source["WORKFLOW_SECRET_KEY"] ?? "", "base64");
  if (key.length !== 32) throw new Error("WORKFLOW_SECRET_KEY is not 32 bytes in base64.");
  return key;
}

/** `v1.` and, in base64url: nonce (12 bytes), ciphertext, tag (16 bytes). The same value never gives the same text. */
export function sealSecret(key: Buffer, value: string, place: Place): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(bytesOf(place));
  const body = Buffer.concat([cipher.update(value, "utf8"), cipher.final()]);
  return `v1.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url")}`;
}

/** Throws for one that was tampered with, or is not in its place. */
export function openSecret(key: Buffer, sealed: string, place: Place): string {
  const bytes = Buffer.from(sealed.replace(/^v1\./, ""), "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), {
    authTagLength: 16,
  })
    .setAAD(bytesOf(place))
    .setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString(
    "utf8",
  );
}
