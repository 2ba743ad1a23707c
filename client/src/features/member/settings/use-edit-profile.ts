import { useEffect, useRef } from 'react';
import type { ProfileView } from '@golden-ticket/shared/member';
import { trpc } from '../../../lib/trpc.ts';

/** What shows who one is, everywhere: asked anew once that has changed. */
function useTellAll(): () => Promise<void> {
  const { account, member } = trpc.useUtils();
  return async () => {
    await Promise.all([account.me.invalidate(), member.byUsername.invalidate()]);
  };
}

/** Changes what others see of oneself. */
export const useEditProfile = () => trpc.member.editProfile.useMutation({ onSuccess: useTellAll() });

/** Takes an uploaded photo as one's picture; or has none. */
export function useChangePicture() {
  const told = { onSuccess: useTellAll() };
  return { set: trpc.member.setPicture.useMutation(told), remove: trpc.member.removePicture.useMutation(told) };
}

/** Shows the new picture everywhere once it is made, which is a moment after it was asked for. */
export function usePictureArrival({ own }: ProfileView): void {
  const { account } = trpc.useUtils();
  const isComing = own?.pictureIsComing ?? false;
  const wasComing = useRef(isComing);
  useEffect(() => {
    if (wasComing.current && !isComing) void account.me.invalidate();
    wasComing.current = isComing;
  }, [isComing, account]);
}
