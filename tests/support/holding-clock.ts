import type { Fetch } from '../../src-main/adapters/statistics-api/http-exchange';
import type { TestClock } from './test-clock';

/** A fetch whose requests hold the clock from their beginning to the end of their body. */
export function holdingClock(fetch: Fetch, clock: TestClock): Fetch {
  return async (url, init) => {
    clock.underWay += 1;
    let isDone = false;
    const done = () => {
      if (!isDone) clock.underWay -= 1;
      isDone = true;
    };
    init.signal?.addEventListener('abort', done);
    try {
      return watched(await fetch(url, init), done);
    } catch (error) {
      done();
      throw error;
    }
  };
}

/** The same response, which tells when its body has been read, was given up, or broke. */
function watched(response: Response, done: () => void): Response {
  if (response.body === null) {
    done();
    return response;
  }
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done: isEnd, value } = await reader.read();
        if (!isEnd) {
          controller.enqueue(value);
          return;
        }
        done();
        controller.close();
      } catch (error) {
        done();
        controller.error(error);
      }
    },
    async cancel(reason) {
      done();
      await reader.cancel(reason);
    },
  });
  const { status, headers } = response;
  return new Response(body, { status, headers });
}
