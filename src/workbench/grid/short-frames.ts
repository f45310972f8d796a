import { BeanStub, PinnedRowModule, type Module } from "ag-grid-community";

/** Milliseconds of a frame that go into drawing cells; what is left of it goes into layout, painting and the person's own keys. */
const FRAME = 6;

/** What we need of the grid's inner services. */
interface DrawingServices {
  readonly animationFrameSvc?: { executeFrame(milliseconds: number): void };
  readonly rowRenderer: { createRowCon?(row: object, animates: boolean, isInFrames: boolean): unknown };
}

/**
 * The grid fills each frame with 60 ms of drawing while one scrolls, which is felt as a stutter, and draws its first cells all at
 * once; no option changes either. Its services are not exported, hence found by their names (a browser test says when a later
 * version has others).
 */
class ShortFrames extends BeanStub {
  readonly beanName = "shortFrames";

  postConstruct(): void {
    const { animationFrameSvc: frames, rowRenderer: renderer } = this.beans as unknown as DrawingServices;
    const execute = frames?.executeFrame.bind(frames);
    // 0 and less: everything at once, where the grid itself has to wait for it.
    if (frames && execute) frames.executeFrame = (milliseconds) => execute(milliseconds > 0 ? FRAME : milliseconds);
    const create = renderer.createRowCon?.bind(renderer);
    if (create === undefined) return;
    renderer.createRowCon = (row, animates) => create(row, animates, true);
    // Later on a row that is drawn anew may hold the focus, which wants its cells at once.
    this.addManagedEventListeners({
      firstDataRendered: () => {
        delete renderer.createRowCon;
      },
    });
  }
}

// Modules and services of others are not foreseen in the grid's own types.
export const SHORT_FRAMES = {
  moduleName: "ShortFrames",
  version: PinnedRowModule.version,
  beans: [ShortFrames],
} as unknown as Module;
