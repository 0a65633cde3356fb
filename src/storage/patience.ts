// The database may hold its door shut, in another tab or for good: nobody waits for it longer than this.

/** How long the database may take before the work goes on without it, in ms. */
const PATIENCE = 4000;

/** The same promise, or a failure when it takes too long. */
export function soon<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('The database does not answer.', 'TimeoutError')), PATIENCE);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
