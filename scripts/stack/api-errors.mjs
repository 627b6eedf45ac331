/**
 * HTTP status by SQLSTATE, as PostgREST has it; a whole class where only two characters are given.
 * https://docs.postgrest.org/en/stable/references/errors.html
 */
const statusOf = new Map([
  ...Object.entries({
    "08": 503,
    "09": 500,
    "0L": 403,
    "0P": 403,
    25: 500,
    28: 403,
    "2D": 500,
    38: 500,
    39: 500,
  }),
  ...Object.entries({
    "3B": 500,
    40: 500,
    54: 500,
    57: 500,
    58: 500,
    F0: 500,
    HV: 500,
    P0: 500,
    XX: 500,
  }),
  ["P0001", 400],
  ["P0002", 400],
]);
/** What Lite already answers the way PostgREST does. */
const handled = /^(42|22|21|55|53|PT|PGRST)|^(23502|23503|23505|25006)$/;

/**
 * Lite answers most SQLSTATEs, among them every code of our own, with an anonymous "500 SUP".
 * PostgREST passes code, detail and hint on, and the application decides by them. Turns such an
 * error into the form in which Lite lets a database choose the answer: `raise sqlstate 'PGRST'`.
 */
export function asPostgrest(error) {
  if (
    typeof error?.code !== "string" ||
    !/^[0-9A-Z]{5}$/.test(error.code) ||
    handled.test(error.code)
  )
    return error;
  const { code, message, detail, hint } = error;
  const status = statusOf.get(code) ?? statusOf.get(code.slice(0, 2)) ?? 400;
  return {
    code: "PGRST",
    message: JSON.stringify({ code, message, details: detail ?? null, hint: hint ?? null }),
    detail: JSON.stringify({ status, headers: {} }),
  };
}
