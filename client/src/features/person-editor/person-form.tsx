import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { PersonForEdit } from '@golden-ticket/shared/person';
import { TextField } from '../../components/form/text-field.tsx';
import { SaveBar } from '../../components/operator/save-bar.tsx';
import { toast } from '../../lib/toast.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { usePersonEditor } from './use-people.ts';

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
const isName = (line: string) => line.length <= 100 && /\p{L}/u.test(line);

const Values = z.object({
  name: z.string().trim().min(1).max(100),
  otherNames: z.string().refine((text) => linesOf(text).length <= 50 && linesOf(text).every(isName)),
});

/** Names that were people of their own are shown apart: they stay. */
const valuesOf = ({ name, otherNames }: PersonForEdit) => ({
  name,
  otherNames: otherNames
    .filter(({ mergedAt }) => mergedAt === null)
    .map((other) => other.name)
    .join('\n'),
});

/** Edits the names of a person. What was written stays where it fails. */
export function PersonForm({ person }: { person: PersonForEdit }) {
  const { t } = useTranslation();
  const { query, edit } = usePersonEditor(person.id);
  const merged = person.otherNames.filter(({ mergedAt }) => mergedAt !== null).map(({ name }) => name);
  const { control, form, error, isPending, onSubmit } = useSendForm({
    schema: Values,
    defaultValues: valuesOf(person),
    async send({ name, otherNames }) {
      const names = [...linesOf(otherNames), ...merged];
      await edit.mutateAsync({ id: person.id, revision: person.revision, name, otherNames: names });
      toast.done(t('operator.editing.saved'));
      form.reset({ name, otherNames });
    },
  });
  // Read, as what was written is only kept apart where it is.
  const { dirtyFields } = form.formState;
  useEffect(() => {
    form.reset(valuesOf(person), { keepDirtyValues: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the person was read anew
  }, [person, form]);
  return (
    <form
      noValidate
      onSubmit={onSubmit}
      className="max-w-2xl space-y-5"
      data-changed={Object.keys(dirtyFields).length > 0}
    >
      <TextField
        control={control}
        name="name"
        label={t('operator.people.name')}
        hint={t('operator.people.nameHint')}
        maxLength={100}
        isRequired
      />
      <TextField
        control={control}
        name="otherNames"
        label={t('operator.people.otherNames')}
        hint={t('operator.people.otherNamesHint')}
        rule={t('operator.people.otherNamesRule')}
        rows={4}
      />
      {merged.length > 0 && (
        <div>
          <h2 className="text-[0.9375rem] font-semibold">{t('operator.people.mergedNames')}</h2>
          <p lang="ko">{merged.join(', ')}</p>
          <p className="mt-1 text-sm text-soft">{t('operator.people.mergedHint')}</p>
        </div>
      )}
      <SaveBar isPending={isPending} error={error} onReload={() => void query.refetch()} />
    </form>
  );
}
