import type { HostObject } from "../members/models";
import { ACTION, type Action, type ActionResult, type RequestBody, type ResponseBody } from "../wire/messages";
import { emulated, findMember, membersOf, type ClassTable } from "./class-table";
import { HostError, notImplemented } from "./host-error";
import { queryObject } from "./query";
import { callMethod, readArguments, resolvePath, type References, type RequestScope } from "./resolve-path";

/** Called before each action; throws to let the batch fail there. */
export type BeforeAction = (action: Action) => void;

/**
 * Runs the actions in order. Stops at the first that fails; what ran before it stays done, as in Excel: there is no rollback.
 * An error that is no `HostError` is a fault of the host itself and goes through.
 */
export function runRequest(
  table: ClassTable,
  root: HostObject,
  references: References,
  body: RequestBody,
  beforeAction: BeforeAction,
): ResponseBody {
  const scope: RequestScope = {
    table,
    root,
    references,
    paths: body.ObjectPaths,
    resolved: new Map(),
    kept: new Map(),
  };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(action);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = runAction(scope, action);
      if (action.ActionType !== ACTION.setProperty) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: locationOf(scope, action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(scope: RequestScope, action: Action): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolvePath(scope, action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return object === null ? null : identify(scope, object);
  if (object === null) {
    if (action.ActionType === ACTION.query || action.Name === "_KeepReference") return null;
    throw new HostError("InvalidObjectPath", `The object path leads to a null object. (${action.Name})`);
  }
  switch (action.ActionType) {
    case ACTION.query:
      return queryObject(scope.table, object, action.QueryInfo ?? {});
    case ACTION.method:
      return runMethod(scope, object, action);
    case ACTION.setProperty:
      return setProperty(scope, object, action);
    default:
      throw notImplemented(`ActionType ${action.ActionType}`);
  }
}

function identify(scope: RequestScope, object: HostObject): Record<string, unknown> {
  const identity = membersOf(scope.table, object).identity?.(object.self) ?? {};
  const kept = scope.kept.get(object);
  return kept === undefined ? { ...identity } : { ...identity, _ReferenceId: kept };
}

function runMethod(scope: RequestScope, object: HostObject, action: Action): unknown {
  const { references, kept } = scope;
  if (action.Name === "_KeepReference") {
    references.lastId += 1;
    const id = `${object.className}#${references.lastId}`;
    references.objects.set(id, object);
    kept.set(object, id);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    references.objects.delete(String(action.ArgumentInfo?.Arguments?.[0]));
    return null;
  }
  return callMethod(scope, object, action.Name, action.ArgumentInfo) ?? null;
}

function setProperty(scope: RequestScope, object: HostObject, action: Action): null {
  const member = findMember(scope.table, object, action.Name, ["scalar"]);
  const members = membersOf(scope.table, object);
  const setter = emulated(object, `${member.name} (set)`, members.set?.[member.name]);
  members.guard?.(object.self, member.name);
  setter(object.self, readArguments(scope, action.ArgumentInfo)[0]);
  return null;
}

function locationOf(scope: RequestScope, action: Action): string {
  const object = scope.resolved.get(action.ObjectPathId);
  return `${object?.className ?? "?"}.${action.Name}`;
}
