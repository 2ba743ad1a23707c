import helmet from 'helmet';

const MAP_TILES = 'https://tile.openstreetmap.org';
const TEASERS = 'https://www.youtube-nocookie.com';

/**
 * Headers of every answer. Scripts and styles come from us alone; images also as data URLs (blur placeholders). `style-src-attr` is
 * open because positioning libraries set style attributes. The foreign hosts are those of maps and teasers, which a visitor asks for by
 * a click.
 */
export const securityHeaders = (options: { secure: boolean }) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', MAP_TILES],
        frameSrc: [TEASERS],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(options.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.secure,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
