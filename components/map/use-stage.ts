import { startTransition, useEffect, useState } from 'react'

/** Counts from 0 to `last`, each in a task of its own: what is built up in stages keeps no reader waiting. */
export function useStage(last: number): number {
  const [stage, setStage] = useState(0)
  useEffect(
    function goOn() {
      if (stage === last) return
      const timer = setTimeout(() => startTransition(() => setStage(stage + 1)))
      return () => clearTimeout(timer)
    },
    [stage, last],
  )
  return stage
}
