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

function fileMailer(from: string, folder: string, log: Log): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message } = await transport.sendMail({ from, ...mail });
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`);
    await writeFile(file, message as Buffer, { mode: 0o600 });
    log.warn({ file }, 'no SMTP_URL is set: a mail was written to a file');
  };
}
