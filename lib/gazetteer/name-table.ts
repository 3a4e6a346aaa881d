const LINE_BREAK = 10

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Many short texts, one after the other in one array of bytes, because so many strings would take several times the memory. */
export class NameTable {
  private readonly bytes: Uint8Array
  /** Where each text begins, and the last ends. */
  private readonly starts: Uint32Array

  /** Takes lines; `sharedBytes` says how many bytes each text begins with that the one before it begins with too. */
  constructor(lines: Uint8Array = new Uint8Array(), count: number, sharedBytes?: Uint8Array) {
    this.starts = new Uint32Array(count + 1)
    const shared = sharedBytes?.reduce((sum, length) => sum + length, 0) ?? 0
    this.bytes = new Uint8Array(lines.length + shared)
    let [from, to] = [0, 0]
    for (let i = 0; i < count; i++) {
      this.starts[i] = to
      const before = this.starts[i - 1] ?? 0
      const length = sharedBytes?.[i] ?? 0
      this.bytes.copyWithin(to, before, before + length)
      to += length
      while (from < lines.length && lines[from] !== LINE_BREAK) this.bytes[to++] = lines[from++] ?? 0
      from++
    }
    this.starts[count] = to
  }

  text(i: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[i], this.starts[i + 1]))
  }

  /** Of a sorted table; undefined where the text is not in it. */
  indexOf(text: string): number | undefined {
    const wanted = encoder.encode(text)
    const i = this.firstFrom(wanted)
    return i < this.starts.length - 1 && this.compare(i, wanted) === 0 ? i : undefined
  }

  /** Whether a text of a sorted table begins so. */
  hasPrefix(prefix: string): boolean {
    const wanted = encoder.encode(prefix)
    const i = this.firstFrom(wanted)
    if (i >= this.starts.length - 1) return false
    const start = this.starts[i] ?? 0
    const length = (this.starts[i + 1] ?? 0) - start
    return length >= wanted.length && wanted.every((byte, k) => this.bytes[start + k] === byte)
  }

  /** The first text that does not come before the wanted one. */
  private firstFrom(wanted: Uint8Array): number {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(middle, wanted) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private compare(i: number, wanted: Uint8Array): number {
    const start = this.starts[i] ?? 0
    const length = (this.starts[i + 1] ?? 0) - start
    for (let k = 0; k < length && k < wanted.length; k++) {
      const difference = (this.bytes[start + k] ?? 0) - (wanted[k] ?? 0)
      if (difference !== 0) return difference
    }
    return length - wanted.length
  }
}
