/** For so many milliseconds nothing has come that the page asked for. */
const QUIET = 3000

/** Calls back once, when the page has loaded and then asks for nothing more. Returns how to call that off. */
export function onceNetworkRests(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    if (document.readyState === 'complete') timer = setTimeout(finish, QUIET)
  }
  const observer = new PerformanceObserver(wait)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
    window.removeEventListener('load', wait)
  }
  const finish = () => {
    stop()
    callback()
  }
  observer.observe({ entryTypes: ['resource'] })
  window.addEventListener('load', wait)
  wait()
  return stop
}
