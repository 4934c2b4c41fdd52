/** Something that the window shows: it tells when it changed, and the window looks again at the next frame. */
export class Observable {
  private readonly listeners = new Set<() => void>();
  private count = 0;

  /** Grows with every change. */
  get version(): number {
    return this.count;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected changed(): void {
    this.count += 1;
    for (const listener of [...this.listeners]) listener();
  }
}
