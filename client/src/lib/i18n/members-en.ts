import type { membersKo } from './members-ko.ts';
import type { Texts } from './texts.ts';

export const membersEn: Texts<typeof membersKo> = {
  form: {
    required: 'This is needed.',
    invalid: 'This is not in the right form.',
    cancel: 'Cancel',
    showPassword: 'Show the password',
    hidePassword: 'Hide the password',
  },
};
