import type { RequestPattern } from './fault';

/** Whether a pattern is about this request. Methods are compared in capital letters. */
export function matchesPattern(pattern: RequestPattern, request: Required<RequestPattern>): boolean {
  const { method, path, user } = pattern;
  return (
    (method === undefined || method.toUpperCase() === request.method) &&
    (path === undefined || matchesPath(path, request.path)) &&
    (user === undefined || user === request.user)
  );
}

function matchesPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
