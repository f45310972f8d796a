import { zhCN } from "../locale/zh-CN";
import { keyCommand, type KeyCommand } from "./grid-keys";

/** Where somebody goes on after a cell is written. */
export type AfterTyping = Extract<KeyCommand, { readonly type: "step" | "tab" | "enter" }> | { readonly type: "stay" };

export interface TypingHooks {
  /** What the cell holds, as it is edited; `null`: it must not be changed, and the person was told so where they asked. */
  readonly begin: () => string | null;
  /** The cell's frame on the page; `null` when it is not in sight. `isWanted`: it is to be brought there. */
  readonly frame: (isWanted: boolean) => DOMRect | null;
  readonly written: (text: string) => void;
  /** False: there is nothing to be done here, and the key does what it does on any page. */
  readonly command: (command: KeyCommand) => boolean;
  /** The cells that are marked, as text of the clipboard. */
  readonly copied: () => string;
  readonly emptied: () => void;
  readonly pasted: (text: string) => void;
}

/**
 * The one field into which cells are typed. It holds the focus whenever the grid has it, unseen until something is written: only
 * so the first stroke of an input method (拼音, 五笔) already goes into the cell, for an input method is asleep wherever the focus
 * is on something that takes no text.
 */
export interface TypingBox {
  /** Takes the focus. */
  focus(): void;
  /** Opens the cell for its content to be changed. */
  edit(): void;
  /** The cell or what is in sight is another one. */
  place(): void;
  /** The sheet is being scrolled: what is being typed goes along. An empty field is unseen, and placed when that is over. */
  follow(): void;
  /** Writes what is being typed. */
  finish(): void;
  /** Says that nothing may be written on the sheet. */
  lock(isLocked: boolean): void;
  destroy(): void;
}

/** "over": arrow keys leave the cell; "inside": they move within its text. */
type Mode = "idle" | "over" | "inside";

const MOST_PIXELS = 420;

export function createTypingBox(home: HTMLElement, hooks: TypingHooks): TypingBox {
  const box = document.createElement("textarea");
  box.className = "typing-box";
  box.rows = 1;
  box.spellcheck = false;
  box.autocomplete = "off";
  box.setAttribute("aria-label", zhCN.grid.typing);
  box.setAttribute("aria-description", zhCN.grid.typingHint);
  home.append(box);
  let mode: Mode = "idle";
  let before = "";

  const show = (next: Mode): void => {
    mode = next;
    box.classList.toggle("typing", next !== "idle");
  };
  const rest = (): void => {
    show("idle");
    box.value = "";
    place(false);
  };
  /** `text`: what stands in the field at first; left out: what was just written into it. */
  const open = (next: Mode, text: (held: string) => string = () => box.value): void => {
    const held = hooks.begin();
    if (held === null) {
      box.value = "";
      return;
    }
    before = held;
    show(next);
    const first = text(held);
    if (first !== box.value) box.value = first;
    place(true);
  };
  const edit = (): void => {
    if (mode !== "idle") return;
    open("inside", (held) => held);
    box.setSelectionRange(box.value.length, box.value.length);
  };
  const write = (after: AfterTyping): void => {
    const text = box.value;
    rest();
    if (text !== before) hooks.written(text);
    if (after.type !== "stay") hooks.command(after);
  };
  function place(isWanted: boolean): void {
    const frame = hooks.frame(isWanted && mode !== "idle");
    const outer = home.getBoundingClientRect();
    if (frame === null) {
      // Out of sight, not gone: it keeps the focus.
      box.style.transform = "translate(-9999px, 0)";
      return;
    }
    const [left, top] = [frame.left - outer.left, frame.top - outer.top];
    box.style.transform = `translate(${String(left)}px, ${String(top)}px)`;
    box.style.width = `${String(frame.width)}px`;
    box.style.height = `${String(frame.height)}px`;
    if (mode === "idle") return;
    const room = Math.max(frame.width, Math.min(MOST_PIXELS, outer.width - left - 8));
    box.style.whiteSpace = "pre";
    box.style.width = `${String(Math.min(room, Math.max(frame.width, box.scrollWidth + 4)))}px`;
    box.style.whiteSpace = "";
    const most = Math.max(frame.height, outer.height - top - 8);
    box.style.height = `${String(Math.min(most, Math.max(frame.height, box.scrollHeight + 4)))}px`;
  }

  const press = (event: KeyboardEvent): void => {
    // The input method's own keys: Enter takes its word, Esc drops it.
    if (event.isComposing || event.key === "Process") return;
    if (mode === "idle") {
      const command = keyCommand(event);
      if (command === null) return;
      if (command.type === "edit") edit();
      else if (command.type === "retype") open("over", () => "");
      else if (!hooks.command(command)) return;
      event.preventDefault();
      return;
    }
    if (event.key === "Escape") rest();
    else if (event.key === "F2") mode = mode === "over" ? "inside" : "over";
    else if (event.key === "Enter" && event.altKey) breakLine();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) write({ type: "stay" });
    else {
      const command = keyCommand(event);
      const leaves =
        command?.type === "tab" || command?.type === "enter" || (command?.type === "step" && mode === "over");
      if (!leaves) return;
      write(command);
    }
    event.preventDefault();
  };
  const breakLine = (): void => {
    box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
    place(false);
  };

  box.addEventListener("keydown", press);
  box.addEventListener("compositionstart", () => {
    if (mode === "idle") open("over");
  });
  box.addEventListener("input", () => {
    if (mode === "idle") open("over");
    else place(false);
  });
  // Whoever clicks elsewhere has finished; whoever looks into another window has not.
  box.addEventListener("blur", () => {
    if (mode !== "idle" && document.hasFocus()) write({ type: "stay" });
  });
  box.addEventListener("copy", (event) => {
    if (mode !== "idle") return;
    event.clipboardData?.setData("text/plain", hooks.copied());
    event.preventDefault();
  });
  box.addEventListener("cut", (event) => {
    if (mode !== "idle") return;
    event.clipboardData?.setData("text/plain", hooks.copied());
    event.preventDefault();
    hooks.emptied();
  });
  box.addEventListener("paste", (event) => {
    if (mode !== "idle") return;
    event.preventDefault();
    hooks.pasted(event.clipboardData?.getData("text/plain") ?? "");
  });

  return {
    focus: () => box.focus({ preventScroll: true }),
    edit,
    place: () => place(false),
    follow: () => {
      if (mode !== "idle") place(false);
    },
    lock: (isLocked) => {
      // A field that really takes nothing is silent to input methods: `begin` has to hear of it, to tell the person why.
      box.setAttribute("aria-readonly", String(isLocked));
    },
    finish: () => {
      if (mode !== "idle") write({ type: "stay" });
    },
    destroy: () => box.remove(),
  };
}
