import { sendLinkJob } from './features/account/send-link.job.ts';
import { sweepAccountsJob } from './features/account/sweep.job.ts';
import { readAgainJob } from './features/catalogue/read-again.job.ts';
import { readVenueAgainJob } from './features/catalogue/read-venue-again.job.ts';
import { discardFilesJob } from './features/image/discard-files.job.ts';
import { discardUnusedJob } from './features/image/discard-unused.job.ts';
import { fetchImageJob } from './features/image/fetch-image.job.ts';
import { importBoxOffice } from './features/kopis/import-box-office.job.ts';
import { importPerformance } from './features/kopis/import-performance.job.ts';
import { importVenue } from './features/kopis/import-venue.job.ts';
import { importWindow } from './features/kopis/import-window.job.ts';
import { importKopis } from './features/kopis/import.job.ts';
import { replayKopis } from './features/kopis/replay.job.ts';
import { rereadKopis } from './features/kopis/reread.job.ts';
import { sendMailJob } from './features/mail/send-mail.job.ts';
import { drawPictureJob } from './features/member/draw-picture.job.ts';
import { rollOver } from './features/performance/roll-over.job.ts';
import { renderPhotoJob } from './features/photo/render-photo.job.ts';
import { sweepPhotosJob } from './features/photo/sweep.job.ts';
import { forgetKeysJob } from './features/retry/forget-keys.job.ts';
import { drawPosterJob } from './features/sample/draw-poster.job.ts';
import { refreshSampleJob } from './features/sample/refresh-sample.job.ts';
import { keepUpSearch } from './features/search/keep-up.job.ts';
import type { Job } from './queue/define-job.ts';

/** Every kind of durable work. */
export const jobs: Job[] = [
  discardFilesJob,
  discardUnusedJob,
  drawPictureJob,
  drawPosterJob,
  fetchImageJob,
  forgetKeysJob,
  importBoxOffice,
  importKopis,
  importPerformance,
  importVenue,
  importWindow,
  keepUpSearch,
  readAgainJob,
  readVenueAgainJob,
  refreshSampleJob,
  renderPhotoJob,
  replayKopis,
  rereadKopis,
  rollOver,
  sendLinkJob,
  sendMailJob,
  sweepPhotosJob,
  sweepAccountsJob,
];
