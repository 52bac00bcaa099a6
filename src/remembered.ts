/** Answers worked out once and kept while they are in use: when full, those not asked for longest are let go. */
export class Remembered<Key, Value> {
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()
  readonly #most: number

  /** @param most how many answers are certain to be kept; up to twice as many may be */
  constructor(most: number) {
    this.#most = most
  }

  get(key: Key, workOut: (key: Key) => Value): Value {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const value = this.#old.get(key) ?? workOut(key)
    if (this.#young.size >= this.#most) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
