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
  account: {
    logIn: 'Log in',
    signUp: 'Sign up',
    or: 'or',
    with: { kakao: 'Continue with Kakao', naver: 'Continue with Naver' },
    provider: {
      notLinked:
        'There is an account with this e-mail address already. To keep it safe, accounts are never joined by themselves: please log in as you did before.',
      denied: 'You did not agree, so you are not logged in.',
      failed: 'Logging in there did not work. Please try again, or log in with your password.',
    },
    name: 'E-mail address or user name',
    email: 'E-mail address',
    username: 'User name',
    password: 'Password',
    newPassword: 'New password',
    rule: {
      email: 'Write it like name@example.com.',
      username: '2 to 20 Korean or Latin letters and digits. It becomes the address of your profile.',
      password: 'At least 8 characters. Longer is safer, and spaces are fine.',
    },
    forgot: 'Forgot your password?',
    noAccount: 'New here?',
    hasAccount: 'Already a member?',
    signUpLead: 'Keep the shows you like, and review those you saw.',
    mailed: {
      title: 'Look into your mail',
      signUp: 'We sent you a link. Open it within a day and enter your password once more, and you are a member.',
      reset: 'If an account has this address, we send it a link to choose a new password. It works for one hour.',
      spam: 'Nothing after a few minutes? Please look into your spam folder too.',
      otherAddress: 'Try another address',
    },
    confirm: {
      title: 'Finish signing up',
      lead: 'Enter the password that you chose once more, so that we know it was you.',
      otherUsername: 'Another user name',
      do: 'Finish signing up',
    },
    deadLink: 'This link does not work',
    deadLinkHint: 'It was used before, or it is too old. Please also check that you opened the whole address.',
    forgotTitle: 'Choose a new password',
    forgotLead: 'Enter the e-mail address of your account, and we send you a link.',
    sendLink: 'Send me a link',
    backToLogIn: 'Back to log in',
    reset: {
      title: 'New password',
      lead: 'Once you change it, you are logged out on all other devices.',
      do: 'Change it and log in',
      done: 'Your password was changed.',
    },
    address: {
      title: 'Confirm your e-mail address',
      lead: 'The address that this mail came to becomes the one of your account.',
      do: 'Use this address',
      done: 'Your e-mail address is confirmed',
      doneLead: 'You now log in and get mail with this address.',
    },
    menu: {
      profile: 'My profile',
      likes: 'What I like',
      settings: 'Settings',
      operator: 'Operators’ area',
      logOut: 'Log out',
    },
    loggedOut: 'You are logged out.',
  },
};
