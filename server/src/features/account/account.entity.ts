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

/** What the login library remembers for minutes: logins under way at a provider, password resets. */
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

const AddressCheckSchema = defineEntity({
  name: 'AddressCheck',
  tableName: 'address_check',
  properties: {
    ...id,
    ...createdAt,
    /** SHA-256 of the token in the mail, hex. */
    hash: p.text().unique(),
    email: p.text(),
    expiresAt: p.datetime(),
    /** Whose address it is to become; null for somebody who signs up. */
    member: () => p.manyToOne(Member).nullable().deleteRule('cascade'),
    /** Of one who signs up, like the password's hash; null for a member. */
    username: p.text().nullable(),
    password: p.text().nullable(),
    language: p.text().$type<Member['language']>(),
  },
  indexes: [{ properties: ['email'] }, { properties: ['member'] }],
});

/**
 * An address that waits for its owner to follow the link in a mail. Whoever signs up is this and no member until then: nothing tells a
 * stranger whether the address was known, and nobody takes another's address or name by typing it.
 */
export class AddressCheck extends AddressCheckSchema.class {}
AddressCheckSchema.setClass(AddressCheck);
