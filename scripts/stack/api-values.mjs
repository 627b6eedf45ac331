const int8 = 20;
const json = 114;
const jsonb = 3802;
const timestamp = 1114;
const timestamptz = 1184;
const numeric = 1700;

/**
 * Makes values cross Lite's database driver the way PostgREST and Supabase's own services write
 * and show them.
 * @param {{ serializers: Record<number, Function>, parsers: Record<number, Function> }} driverOptions
 */
export function speakPostgrest({ serializers, parsers }) {
  // Lite hands documents over as text that is JSON already (function arguments, user metadata,
  // file metadata), and its driver encodes them once more: the column would hold a string.
  serializers[json] = encodeOnce;
  serializers[jsonb] = encodeOnce;
  // PostgREST answers with JSON numbers, where the driver keeps the digits as text.
  parsers[int8] = Number;
  parsers[numeric] = Number;
  // PostgreSQL prints a space and "+00"; PostgREST answers in ISO 8601.
  parsers[timestamptz] = (text) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
  parsers[timestamp] = (text) => text.replace(" ", "T");
}

function encodeOnce(value) {
  return typeof value === "string" && isDocument(value) ? value : JSON.stringify(value);
}

function isDocument(text) {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
