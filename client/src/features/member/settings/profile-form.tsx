import { useTranslation } from 'react-i18next';
import { EditProfile } from '@golden-ticket/shared/member';
import type { ProfileView } from '@golden-ticket/shared/member';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { SubmitButton } from '../../../components/form/submit-button.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Section } from '../../../components/section.tsx';
import { toast } from '../../../lib/toast.ts';
import { useSendForm } from '../../../lib/use-send-form.ts';
import { PictureEditor } from './picture-editor.tsx';
import { useEditProfile } from './use-edit-profile.ts';

const Asked = EditProfile.omit({ language: true }).required();

/** What others see of oneself. */
export function ProfileForm({ profile }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const { mutateAsync: edit } = useEditProfile();
  const { username, name, bio } = profile;
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Asked,
    defaultValues: { username, name, bio },
    fields: { 'member.username-taken': 'username' },
    send: async (values) => {
      await edit(values);
      toast.done(t('settings.saved'));
    },
  });
  return (
    <Section title={t('settings.part.profile')}>
      <PictureEditor profile={profile} />
      <form noValidate onSubmit={onSubmit} className="mt-8 space-y-5">
        <TextField
          control={control}
          name="name"
          label={t('settings.displayName')}
          rule={t('settings.displayNameRule')}
          autoComplete="nickname"
          maxLength={40}
          isRequired
        />
        <TextField
          control={control}
          name="username"
          label={t('account.username')}
          hint={t('account.rule.username')}
          rule={t('account.rule.username')}
          autoComplete="username"
          isRequired
        />
        <TextField
          control={control}
          name="bio"
          label={t('settings.bio')}
          hint={t('settings.bioHint')}
          rows={5}
          maxLength={500}
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending}>{t('settings.save')}</SubmitButton>
      </form>
    </Section>
  );
}
