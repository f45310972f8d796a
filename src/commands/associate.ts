import { createCommands, type CommandContext, type CommandEvent } from "./commands";

/**
 * Tells Office which function each ribbon button calls. To be called as soon as Office.js is there, before the pane is drawn:
 * a button can be pressed while the pane has never been open (shared runtime).
 */
export function associateCommands(context: Omit<CommandContext, "showPane">): void {
  const commands = createCommands({ ...context, showPane: () => Office.addin.showAsTaskpane() });
  // They never reject; Office waits for `completed`, not for a promise.
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => void run(event));
  }
}
