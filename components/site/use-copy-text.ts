import { type RefObject, useEffect, useState } from 'react'

export type CopyState = 'ready' | 'copied' | 'refused'

/** Copies a text to the clipboard; where that is refused, selects the field that shows it, for the reader's own hand. */
export function useCopyText(
  text: string,
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  onCopy?: (state: CopyState) => void,
) {
  const [state, setState] = useState<CopyState>('ready')

  useEffect(
    function selectText() {
      if (state !== 'refused') return
      field.current?.focus()
      field.current?.select()
    },
    [state, field],
  )

  const copy = async () => {
    const result = await writeText(text)
    setState(result)
    onCopy?.(result)
  }

  return { state, copy }
}

async function writeText(text: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
