import type { Language } from '@golden-ticket/shared/member';
import type { MailKind } from './mail-kinds.ts';

interface Blanks {
  username: string;
  url: string;
}
interface Text {
  subject: string;
  text: string;
}
type Texts = Record<MailKind, (blanks: Blanks) => Text>;

const letter = (subject: string, ...paragraphs: string[]): Text => ({ subject, text: `${paragraphs.join('\n\n')}\n` });

const IGNORE = {
  ko: '직접 요청하지 않으셨다면 이 메일을 무시하셔도 됩니다. 아무것도 바뀌지 않습니다.',
  en: 'If you did not ask for this, you can ignore this mail. Nothing will change.',
};
const SIGNED = { ko: '골든티켓 드림', en: 'Golden Ticket' };

const ko: Texts = {
  'confirm-sign-up': ({ username, url }) =>
    letter(
      '[골든티켓] 가입을 마쳐 주세요',
      `${username} 님, 골든티켓에 오신 것을 환영합니다.`,
      `아래 주소를 열고 가입할 때 정한 비밀번호를 입력하면 가입이 끝납니다. 하루 동안 쓸 수 있습니다.\n${url}`,
      IGNORE.ko,
      SIGNED.ko,
    ),
  'known-address': ({ username, url }) =>
    letter(
      '[골든티켓] 이미 가입된 이메일 주소입니다',
      `누군가 이 이메일 주소로 골든티켓에 가입하려고 했습니다. 이 주소는 이미 ${username} 님의 계정에 쓰이고 있습니다.`,
      `본인이라면 여기에서 로그인하거나 비밀번호를 다시 정할 수 있습니다.\n${url}`,
      IGNORE.ko,
      SIGNED.ko,
    ),
  'confirm-address': ({ username, url }) =>
    letter(
      '[골든티켓] 이메일 주소를 확인해 주세요',
      `${username} 님, 아래 주소를 열면 이 이메일 주소가 계정에 등록됩니다. 하루 동안 쓸 수 있습니다.\n${url}`,
      IGNORE.ko,
      SIGNED.ko,
    ),
  'address-taken': ({ username, url }) =>
    letter(
      '[골든티켓] 이미 쓰이고 있는 이메일 주소입니다',
      `다른 계정에서 이 이메일 주소를 쓰려고 했지만, 이미 ${username} 님의 계정에 쓰이고 있어 바꾸지 않았습니다.`,
      `본인이라면 여기에서 이 계정에 로그인할 수 있습니다.\n${url}`,
      IGNORE.ko,
      SIGNED.ko,
    ),
  'address-changed': ({ username, url }) =>
    letter(
      '[골든티켓] 이메일 주소가 바뀌었습니다',
      `${username} 님의 계정에 다른 이메일 주소가 등록되었습니다. 앞으로 이 주소로는 메일을 보내지 않습니다.`,
      `직접 바꾸지 않으셨다면 운영자에게 알려 주세요.\n${url}`,
      SIGNED.ko,
    ),
  'reset-password': ({ username, url }) =>
    letter(
      '[골든티켓] 비밀번호를 다시 정해 주세요',
      `${username} 님, 아래 주소에서 비밀번호를 다시 정할 수 있습니다. 한 시간 동안 한 번 쓸 수 있습니다.\n${url}`,
      IGNORE.ko,
      SIGNED.ko,
    ),
  'password-changed': ({ username, url }) =>
    letter(
      '[골든티켓] 비밀번호가 바뀌었습니다',
      `${username} 님의 비밀번호가 바뀌었고, 다른 기기에서는 로그아웃되었습니다.`,
      `직접 바꾸지 않으셨다면 지금 비밀번호를 다시 정해 주세요.\n${url}`,
      SIGNED.ko,
    ),
};

const en: Texts = {
  'confirm-sign-up': ({ username, url }) =>
    letter(
      '[Golden Ticket] Finish signing up',
      `Welcome to Golden Ticket, ${username}.`,
      `Open this address and enter the password that you chose to finish signing up. It works for one day.\n${url}`,
      IGNORE.en,
      SIGNED.en,
    ),
  'known-address': ({ username, url }) =>
    letter(
      '[Golden Ticket] This address already has an account',
      `Somebody tried to sign up to Golden Ticket with this e-mail address, which already belongs to the account ${username}.`,
      `If it was you, you can log in or choose a new password here.\n${url}`,
      IGNORE.en,
      SIGNED.en,
    ),
  'confirm-address': ({ username, url }) =>
    letter(
      '[Golden Ticket] Confirm your e-mail address',
      `${username}, open this address to use this e-mail address for your account. It works for one day.\n${url}`,
      IGNORE.en,
      SIGNED.en,
    ),
  'address-taken': ({ username, url }) =>
    letter(
      '[Golden Ticket] This address is already in use',
      `Another account asked to use this e-mail address. It already belongs to the account ${username}, so nothing was changed.`,
      `If it was you, you can log in to that account here.\n${url}`,
      IGNORE.en,
      SIGNED.en,
    ),
  'address-changed': ({ username, url }) =>
    letter(
      '[Golden Ticket] Your e-mail address was changed',
      `The account ${username} now has another e-mail address. We will not write to this one any more.`,
      `If you did not change it, please tell an operator.\n${url}`,
      SIGNED.en,
    ),
  'reset-password': ({ username, url }) =>
    letter(
      '[Golden Ticket] Choose a new password',
      `${username}, you can choose a new password at this address. It works once, for one hour.\n${url}`,
      IGNORE.en,
      SIGNED.en,
    ),
  'password-changed': ({ username, url }) =>
    letter(
      '[Golden Ticket] Your password was changed',
      `The password of ${username} was changed, and other devices were logged out.`,
      `If you did not change it, choose a new password now.\n${url}`,
      SIGNED.en,
    ),
};

/** What each mail says: plain text, in the reader's language. */
export const mailTexts: Record<Language, Texts> = { ko, en };
