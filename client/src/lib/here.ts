/** Where one logs in, to come back to the page one is on. */
export const logInAddress = (): string => `/log-in?returnTo=${encodeURIComponent(location.pathname + location.search)}`;
