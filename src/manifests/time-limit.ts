import { createContext, Script } from "node:vm";

/** Thrown where work took longer than it may. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

const slot: { work: () => unknown } = { work: () => undefined };
const context = createContext({ run: () => slot.work() });
const script = new Script("run()");

/**
 * Does synchronous work, and stops it when its time is up (Node has no other way to interrupt a loop or WebAssembly
 * in its own thread). Throws OutOfTime; what the work has touched may then be half done.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  const done: T[] = [];
  slot.work = () => {
    done.push(work());
  };
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    // The context's own Error is another one than ours.
    const isTime = typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    throw isTime ? new OutOfTime(`it takes longer than ${milliseconds / 1000} s`) : error;
  }
  const [result] = done;
  if (done.length === 0 || result === undefined) {
    throw new TypeError("the work gave nothing back");
  }
  return result;
}
