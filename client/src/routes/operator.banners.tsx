import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { BannerForm } from '../features/banner-editor/banner-form.tsx';
import { BannerList } from '../features/banner-editor/banner-list.tsx';

export const Route = createFileRoute('/operator/banners')({ component: Banners });

function Banners() {
  const { t } = useTranslation();
  const [isCreating, setCreating] = useState(false);
  return (
    <>
      <OperatorHead
        title={t('operator.nav.banners')}
        actions={
          <button type="button" className={buttonClass('gold')} onClick={() => setCreating(true)}>
            {t('operator.banners.create')}
          </button>
        }
      >
        {t('operator.banners.about')}
      </OperatorHead>
      <BannerList />
      {isCreating && <BannerForm banner={null} onClose={() => setCreating(false)} />}
    </>
  );
}
