import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from './lib/i18n/i18n.ts';
import { queryClient } from './lib/query-client.ts';
import { trpc, trpcClient } from './lib/trpc.ts';
import { router } from './router.ts';

/** The page with everything around it that its parts ask for. */
export function App() {
  const language = useLanguage();
  return (
    <trpc.Provider client={trpcClient} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-GB'}>
          <RouterProvider router={router} />
        </I18nProvider>
      </QueryClientProvider>
    </trpc.Provider>
  );
}
