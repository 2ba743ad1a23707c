import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldPath, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { Reason } from '@golden-ticket/shared/errors';
import { failureOf } from './failure.ts';
import { useSentence } from './use-sentence.ts';

interface Options<Values extends FieldValues> {
  /** What the server takes; it may tidy the values, not change their kind. */
  schema: z.ZodType<Values, Values>;
  defaultValues: DefaultValues<Values>;
  /** Rejects where the server refuses. */
  send: (values: Values) => Promise<unknown>;
  /** Which field a refusal is about; any other is about the whole form. */
  fields?: Partial<Record<Reason, FieldPath<Values>>>;
}

/**
 * A form that `schema` checks before `send` takes its values. What is wrong is said under its field, and the focus goes to the first of them; what was
 * written stays.
 */
export function useSendForm<Values extends FieldValues>({ schema, defaultValues, send, fields = {} }: Options<Values>) {
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues });
  const sentence = useSentence();
  const [error, setError] = useState<unknown>(null);
  const submit = form.handleSubmit(async (values) => {
    setError(null);
    try {
      await send(values);
    } catch (refusal) {
      const name = fields[failureOf(refusal).kind as Reason];
      if (name) form.setError(name, { type: 'server', message: sentence(refusal) }, { shouldFocus: true });
      else setError(refusal);
    }
  });
  return {
    control: form.control,
    form,
    error,
    isPending: form.formState.isSubmitting,
    onSubmit: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      void submit();
    },
  };
}
