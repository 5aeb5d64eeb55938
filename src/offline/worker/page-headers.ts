import { siteHeaders } from '#security/headers.ts';

/** A page with the headers that its host may not be able to send. What has no status is the browser's to follow or refuse. */
export function withSiteHeaders(response: Response): Response {
  if (response.status === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(siteHeaders)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
