import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Log } from '../log.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface MailSettings {
  /** `smtp://user:password@host:587`, or null to write files instead. */
  smtpUrl: string | null;
  /** `Name <address>` or an address. */
  from: string;
}

/** Sends one mail, or throws; for jobs alone, as it waits for another server. */
export type Mailer = (mail: Mail) => Promise<void>;

/** Mails go to the SMTP server of the settings; without one, each becomes a file in `folder`, and the log says where. */
export function openMailer({ smtpUrl, from }: MailSettings, folder: string, log: Log): Mailer {
  if (!smtpUrl) return fileMailer(from, folder, log);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    await transport.sendMail({ from, ...mail });
  };
}

/** Written as it is read, in UTF-8 (RFC 6532), and not in base64: whoever has no mail server copies the address out of it. */
function fileMailer(from: string, folder: string, log: Log): Mailer {
  return async ({ to, subject, text }) => {
    const headers = {
      From: from,
      To: to,
      Subject: subject,
      Date: new Date().toUTCString(),
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]+/g, ' ')}`);
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`);
    await writeFile(file, `${lines.join('\n')}\n\n${text}`, { mode: 0o600 });
    log.warn({ file }, 'no SMTP_URL is set: a mail was written to a file');
  };
}
