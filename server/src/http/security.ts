import helmet from 'helmet';

const MAP_TILES = 'https://tile.openstreetmap.org';
const TEASERS = 'https://www.youtube-nocookie.com';
/**
 * What Kakao's map and sharing need: https://developers.kakao.com, and for the map, which names no hosts, what its scripts ask for. Those
 * without a scheme are asked for with the page's own. Shared pages are handed over by a form in a window of its own.
 */
const KAKAO = {
  scriptSrc: ['dapi.kakao.com', 't1.daumcdn.net', 'https://t1.kakaocdn.net'],
  imgSrc: ['*.daumcdn.net'],
  connectSrc: ['dapi.kakao.com', 'https://kapi.kakao.com'],
  formAction: ['https://sharer.kakao.com'],
};
const NONE = { scriptSrc: [], imgSrc: [], connectSrc: [], formAction: [] };

/**
 * Headers of every answer. Scripts and styles come from us alone; images also as data URLs (blur placeholders). `style-src-attr` is
 * open because positioning libraries set style attributes. The foreign hosts are those of maps and teasers, which a visitor asks for by
 * a click; Kakao's are named only where there is a key to ask them with.
 */
export function securityHeaders({ secure, kakao }: { secure: boolean; kakao: boolean }) {
  const asked = kakao ? KAKAO : NONE;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...asked.scriptSrc],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', MAP_TILES, ...asked.imgSrc],
        frameSrc: [TEASERS],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...asked.connectSrc],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'", ...asked.formAction],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
