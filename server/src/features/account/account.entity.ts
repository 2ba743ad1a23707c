import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';

const updatedAt = { updatedAt: p.datetime().defaultRaw('now()') };
const member = { member: () => p.manyToOne(Member).deleteRule('cascade') };

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    ...id,
    ...createdAt,
    ...updatedAt,
    ...member,
    /** In the cookie, signed. */
    token: p.text().unique(),
    expiresAt: p.datetime(),
    ipAddress: p.text().nullable(),
    userAgent: p.text().nullable(),
  },
  indexes: [{ properties: ['member'] }],
});

/** One login of a member's, on one device. The login library's table. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    ...id,
    ...createdAt,
    ...updatedAt,
    ...member,
    /** `credential` for a password of ours. */
    providerId: p.text().$type<'credential' | 'kakao' | 'naver'>(),
    /** Their id there; with us, the member's. */
    accountId: p.text(),
    /** Salted scrypt, for `credential` alone. */
    password: p.text().nullable(),
    accessToken: p.text().nullable(),
    refreshToken: p.text().nullable(),
    idToken: p.text().nullable(),
    accessTokenExpiresAt: p.datetime().nullable(),
    refreshTokenExpiresAt: p.datetime().nullable(),
    scope: p.text().nullable(),
  },
  uniques: [{ properties: ['providerId', 'accountId'] }],
  indexes: [{ properties: ['member'] }],
});

/** One way a member logs in. The login library's table. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

const VerificationSchema = defineEntity({
  name: 'Verification',
  tableName: 'verification',
  properties: {
    ...id,
    ...createdAt,
    ...updatedAt,
    identifier: p.text(),
    value: p.text(),
    expiresAt: p.datetime(),
  },
  indexes: [{ properties: ['identifier'] }],
});

/** What the login library remembers for minutes: logins under way at a provider. */
export class Verification extends VerificationSchema.class {}
VerificationSchema.setClass(Verification);

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    ...id,
    ...createdAt,
    ...member,
    name: p.text(),
    /** SHA-256 of the key, hex; the key itself, 256 random bits, is kept nowhere. */
    hash: p.text().unique(),
    /** How the key begins, to tell it from others. */
    start: p.text(),
    /** By the hour: most uses write nothing. */
    lastUsedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['member'] }],
});

/** A member's personal key to the API. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);

const MailedLinkSchema = defineEntity({
  name: 'MailedLink',
  tableName: 'mailed_link',
  properties: {
    ...id,
    ...createdAt,
    /** What following it does: makes a member, gives a member another address, or another password. */
    kind: p.text().$type<'sign-up' | 'address' | 'password'>(),
    /** SHA-256 of the token in the mail, hex. */
    hash: p.text().unique(),
    /** Where it was mailed to. */
    email: p.text(),
    expiresAt: p.datetime(),
    /** Null for somebody who signs up. */
    member: () => p.manyToOne(Member).nullable().deleteRule('cascade'),
    /** What somebody who signs up asks for, like the hash of their password. */
    username: p.text().nullable(),
    password: p.text().nullable(),
    language: p.text().$type<Member['language']>(),
  },
  indexes: [{ properties: ['email'] }, { properties: ['member'] }],
});

/**
 * A link in a mail that was not followed yet; good once. Whoever signs up is this and no member until then: nothing tells a stranger whether
 * the address was known, and nobody takes another's address or name by typing it.
 */
export class MailedLink extends MailedLinkSchema.class {}
MailedLinkSchema.setClass(MailedLink);
