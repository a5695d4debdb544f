/**
 * A signal that is aborted after so many milliseconds, or together with `other`. Node 20 may collect `AbortSignal.any` of an
 * `AbortSignal.timeout` as garbage before it fires, and what waits for it then waits for ever; here the timer holds the signal.
 */
export function deadline(milliseconds: number, other?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('It took too long.', 'TimeoutError'));
  }, milliseconds);
  timer.unref();
  const end = (): void => controller.abort(other?.reason);
  if (other?.aborted === true) end();
  else other?.addEventListener('abort', end, { once: true });
  return controller.signal;
}
