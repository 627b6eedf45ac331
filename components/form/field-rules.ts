import { z } from "zod";

/** What a schema says about one of its fields, so that no form repeats it. */
export type FieldRules = { isRequired: boolean; maxLength?: number };

/** Reads the rules of the field at a dotted path; a path the schema does not spell out has none. */
export function rulesOf(schema: z.ZodType, path: string): FieldRules {
  const field = path.split(".").reduce<z.ZodType | undefined>((parent, key) => {
    const object = parent && unwrap(parent);
    return object instanceof z.ZodObject ? (object.shape[key] as z.ZodType | undefined) : undefined;
  }, schema);
  if (!field) return { isRequired: false };

  // Whatever an untouched field may hold, one of them must do, or the person has to fill it in.
  const isRequired = ["", null, undefined, [], false].every(
    (empty) => !field.safeParse(empty).success,
  );
  const text = unwrap(field);
  const maxLength = text instanceof z.ZodString ? (text.maxLength ?? undefined) : undefined;
  return { isRequired, ...(maxLength !== undefined && { maxLength }) };
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) {
    const input = schema.in as z.ZodType;
    // `z.preprocess` is a pipe whose first half is only a function.
    return unwrap(input instanceof z.ZodTransform ? (schema.out as z.ZodType) : input);
  }
  return schema;
}
