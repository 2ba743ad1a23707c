import { inTime, loadScript } from './load-script.ts';

/** Version and hash as https://developers.kakao.com/docs/latest/ko/javascript/download lists them. */
const SDK = {
  src: 'https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js',
  integrity: 'sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy',
};

/** The part of Kakao's JavaScript SDK that the site uses. */
interface KakaoSdk {
  isInitialized(): boolean;
  init(key: string): void;
  Share: {
    /** Lets the visitor send a page's own title, picture and description (Open Graph) to friends. */
    sendScrap(page: { requestUrl: string }): Promise<unknown>;
  };
}

declare global {
  interface Window {
    Kakao?: KakaoSdk;
  }
}

/**
 * Hands the page at `address` to KakaoTalk. Answers `press-again` where the SDK came too late for the browser to let it open a window for
 * this click; it is there for the next one.
 */
export async function shareToKakaoTalk(key: string, address: string): Promise<'handed-over' | 'press-again'> {
  if (!window.Kakao) await inTime(loadScript(SDK.src, SDK.integrity));
  const kakao = window.Kakao;
  if (!kakao) throw new Error('no SDK in the script');
  if (!kakao.isInitialized()) kakao.init(key);
  if (!navigator.userActivation.isActive) return 'press-again';
  await kakao.Share.sendScrap({ requestUrl: address });
  return 'handed-over';
}
