import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What a page load does by itself and a client-side one does not: after another page was opened, the keyboard's focus starts at its
 * content, and its title is said aloud.
 */
export function RouteAnnouncer() {
  const { t } = useTranslation();
  const router = useRouter();
  const [title, setTitle] = useState('');
  useEffect(() => {
    // A dialog with an address of its own opens over its page, takes the focus by itself and gives it back.
    const pageNow = () => router.state.matches.findLast(({ staticData }) => !staticData.isDialog)?.id;
    let page = pageNow();
    return router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
      const isSamePage = page === pageNow();
      page = pageNow();
      const main = document.querySelector<HTMLElement>('#main');
      if (fromLocation && pathChanged && !isSamePage && main && !main.contains(document.activeElement)) {
        main.focus({ preventScroll: true });
      }
    });
  }, [router]);
  useEffect(() => {
    const element = document.querySelector('title');
    if (!element) return undefined;
    const observer = new MutationObserver(() => setTitle(document.title));
    observer.observe(element, { childList: true });
    return () => observer.disconnect();
  }, []);
  return <output className="sr-only">{title && t('nav.arrived', { title })}</output>;
}
