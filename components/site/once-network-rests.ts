/**
 * Calls back once, when the page has loaded and nothing that it asked for has then come for `quiet` milliseconds. Returns how to call
 * that off.
 */
export function onceNetworkRests(quiet: number, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    if (document.readyState === 'complete') timer = setTimeout(finish, quiet)
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
  // While the page works on what came, it may yet ask for more. Not every browser tells of that.
  const types = ['resource', 'longtask'].filter((type) =>
    PerformanceObserver.supportedEntryTypes.includes(type),
  )
  observer.observe({ entryTypes: types })
  window.addEventListener('load', wait)
  wait()
  return stop
}
