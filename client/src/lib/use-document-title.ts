import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab, the history and for screen readers. Without `title`, the site's own name stands alone. */
export function useDocumentTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const site = t('site.name');
  useEffect(() => {
    document.title = title ? `${title} · ${site}` : site;
  }, [title, site]);
}
