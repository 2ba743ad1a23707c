import { useTranslation } from 'react-i18next';

/** Words of the source as they stand; says so where we could not make more of them. */
export function SourceText({ text, isUnread }: { text: string; isUnread: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span lang="ko" className="whitespace-pre-line">
        {text}
      </span>
      {isUnread && <span className="mt-1 block text-[0.8125rem] font-normal text-soft">{t('performance.unread')}</span>}
    </>
  );
}
