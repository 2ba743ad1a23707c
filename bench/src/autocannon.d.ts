/** The part of autocannon that we use; the package brings no types. */
declare module 'autocannon' {
  interface Client {
    setRequests(requests: readonly { path: string }[]): void;
  }
  interface Result {
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
    /** Seconds. */
    duration: number;
  }
  interface Run extends Promise<Result> {
    /** `ms` is a fraction, from the request's last byte out to the answer's last byte in. */
    on(event: 'response', listener: (client: Client, status: number, bytes: number, ms: number) => void): this;
  }
  function autocannon(options: {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Milliseconds between looks at whether the time is up. */
    sampleInt: number;
    headers?: Record<string, string>;
    requests: readonly { path: string }[];
    setupClient: (client: Client) => void;
  }): Run;
  export default autocannon;
}
