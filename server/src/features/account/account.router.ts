import { z } from 'zod';
import {
  ChangeAddress,
  ChangePassword,
  ConfirmAddress,
  ConfirmSignUp,
  CreateKey,
  CreatedKey,
  Done,
  KeyView,
  Leave,
  LogIn,
  LoginView,
  MeView,
  OneId,
  Provider,
  ProviderStart,
  RequestReset,
  ResetPassword,
  SignUp,
  StartAtProvider,
} from '@golden-ticket/shared/account';
import type { Context } from '../../context.ts';
import { InvalidError } from '../../errors.ts';
import { enqueue } from '../../queue/queue.ts';
import { accountProcedure, publicProcedure, router } from '../../trpc.ts';
import { assertNotLastOperator, holdRoles } from '../member/assert-not-last-operator.ts';
import { Member } from '../member/member.entity.ts';
import { confirmAddress } from './address.ts';
import { createKey, listKeys, revokeKey } from './api-keys.ts';
import { assertFreeUsername, confirmSignUp } from './confirm-sign-up.ts';
import { eraseMember } from './erase-member.ts';
import { logIn } from './log-in.ts';
import { listLogins, revokeLogin, revokeOtherLogins } from './logins.ts';
import { findLink } from './mailed-links.ts';
import { me } from './me.ts';
import { assertPassword, confirmItself, hashOfPassword, passwordOf, resetPassword, setPassword } from './passwords.ts';
import { sendLinkJob } from './send-link.job.ts';

const done = {};

/** Logs in who has just proved to be a member, where they are. */
async function enter({ services, request }: Context, email: string, password: string): Promise<void> {
  const { cookies } = await services.auth.logIn({ email, password }, request.headers);
  request.setCookies(cookies);
}

export const accountRouter = router({
  me: publicProcedure
    .meta({ sameForAll: false })
    .output(MeView.nullable())
    .query(async ({ ctx }) => {
      const member = await ctx.member();
      return member && me(ctx.em, member);
    }),
  providers: publicProcedure
    .output(z.array(Provider))
    .query(({ ctx }) => Provider.options.filter((name) => ctx.services.providers.includes(name))),

  signUp: publicProcedure
    .input(SignUp)
    .output(Done)
    .mutation(async ({ ctx, input: { password, ...input } }) => {
      await assertFreeUsername(ctx.em, input.username);
      const hash = await hashOfPassword(password);
      await ctx.em.transactional((em) => enqueue(em, sendLinkJob, { ...input, kind: 'sign-up', password: hash }));
      return done;
    }),
  confirm: publicProcedure
    .input(ConfirmSignUp)
    .output(Done)
    .mutation(async ({ ctx, input: { token, password, username } }) => {
      const { clock, operatorEmail } = ctx.services;
      const link = await findLink(ctx.em, 'sign-up', token, clock.now());
      await assertPassword(link.password ?? '', password);
      await ctx.em.transactional((em) => confirmSignUp(em, link, username, operatorEmail));
      await enter(ctx, link.email, password);
      return done;
    }),
  logIn: publicProcedure
    .input(LogIn)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await logIn(ctx, input);
      return done;
    }),
  logOut: publicProcedure.output(Done).mutation(async ({ ctx: { services, request } }) => {
    request.setCookies(await services.auth.logOut(request.headers));
    return done;
  }),
  startAtProvider: publicProcedure
    .input(StartAtProvider)
    .output(ProviderStart)
    .mutation(async ({ ctx: { services, request }, input: { provider, returnTo } }) => {
      if (!services.providers.includes(provider)) throw new InvalidError('account.provider-off');
      const { answer, cookies } = await services.auth.startAtProvider(provider, returnTo, request.headers);
      request.setCookies(cookies);
      return { url: answer };
    }),

  requestReset: publicProcedure
    .input(RequestReset)
    .output(Done)
    .mutation(async ({ ctx, input: { email } }) => {
      await ctx.em.transactional((em) => enqueue(em, sendLinkJob, { kind: 'password', email }));
      return done;
    }),
  reset: publicProcedure
    .input(ResetPassword)
    .output(Done)
    .mutation(async ({ ctx, input: { token, password } }) => {
      const now = ctx.services.clock.now();
      await findLink(ctx.em, 'password', token, now);
      const hash = await hashOfPassword(password);
      const email = await ctx.em.transactional((em) => resetPassword(em, token, hash, now));
      await enter(ctx, email, password);
      return done;
    }),
  changePassword: accountProcedure
    .input(ChangePassword)
    .output(Done)
    .mutation(async ({ ctx, input: { current, next } }) => {
      const { id, loginId } = ctx.member;
      const known = await passwordOf(ctx.em, id);
      if (known === null) throw new InvalidError('account.no-password');
      await assertPassword(known, current);
      const hash = await hashOfPassword(next);
      await ctx.em.transactional((em) => setPassword(em, id, hash, loginId));
      return done;
    }),

  changeAddress: accountProcedure
    .input(ChangeAddress)
    .output(Done)
    .mutation(async ({ ctx, input: { email, password } }) => {
      const { id } = ctx.member;
      await confirmItself(ctx.em, id, password);
      await ctx.em.transactional((em) => enqueue(em, sendLinkJob, { kind: 'address', email, memberId: id }));
      return done;
    }),
  confirmAddress: publicProcedure
    .input(ConfirmAddress)
    .output(Done)
    .mutation(async ({ ctx, input: { token } }) => {
      const { clock, operatorEmail } = ctx.services;
      await ctx.em.transactional((em) => confirmAddress(em, token, operatorEmail, clock.now()));
      return done;
    }),

  logins: accountProcedure
    .output(z.array(LoginView))
    .query(({ ctx }) => listLogins(ctx.em, ctx.member.id, ctx.member.loginId, ctx.services.clock.now())),
  revokeLogin: accountProcedure
    .input(OneId)
    .output(Done)
    .mutation(async ({ ctx, input: { id } }) => {
      await ctx.em.transactional((em) => revokeLogin(em, ctx.member.id, id));
      return done;
    }),
  revokeOtherLogins: accountProcedure.output(Done).mutation(async ({ ctx }) => {
    await ctx.em.transactional((em) => revokeOtherLogins(em, ctx.member.id, ctx.member.loginId));
    return done;
  }),

  keys: accountProcedure.output(z.array(KeyView)).query(({ ctx }) => listKeys(ctx.em, ctx.member.id)),
  createKey: accountProcedure
    .input(CreateKey)
    .output(CreatedKey)
    .mutation(({ ctx, input: { name } }) => ctx.em.transactional((em) => createKey(em, ctx.member.id, name))),
  revokeKey: accountProcedure
    .input(OneId)
    .output(Done)
    .mutation(async ({ ctx, input: { id } }) => {
      await ctx.em.transactional((em) => revokeKey(em, ctx.member.id, id));
      return done;
    }),

  leave: accountProcedure
    .input(Leave)
    .output(Done)
    .mutation(async ({ ctx, input: { password, keepWords } }) => {
      const { id } = ctx.member;
      await confirmItself(ctx.em, id, password);
      await ctx.em.transactional(async (em) => {
        await holdRoles(em);
        const member = await em.findOneOrFail(Member, id);
        if (member.role === 'operator') await assertNotLastOperator(em);
        await eraseMember(em, member, { keepWords });
      });
      ctx.request.setCookies(await ctx.services.auth.logOut(ctx.request.headers, { forgetDevice: true }));
      return done;
    }),
});
