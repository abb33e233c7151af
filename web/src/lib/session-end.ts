const RETURN_TO = 'crm.return-to';
const LEFT_AT = 'crm.left-for-login';
const LOGIN = '/oauth2/authorization/keycloak';

let unsaved = 0;
const listeners = new Set<() => void>();

/** While something typed is unsaved, an ended session must not navigate away. */
export function holdPage(): () => void {
  unsaved += 1;
  return () => {
    unsaved -= 1;
  };
}

/** Tells when the session ended while the page was held. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reacts to a 401: goes to the login and remembers the page, unless that would lose what was typed. */
export function sessionEnded(leave: (url: string) => void = (url) => window.location.assign(url)) {
  const justTried = Date.now() - Number(sessionStorage.getItem(LEFT_AT) ?? 0) < 8000;
  if (unsaved > 0 || justTried) {
    listeners.forEach((listener) => listener());
    return;
  }
  sessionStorage.setItem(LEFT_AT, String(Date.now()));
  sessionStorage.setItem(RETURN_TO, window.location.pathname + window.location.search);
  leave(LOGIN);
}

/** The page the user was on before he was sent to the login; answered once. */
export function takeReturnTo(): string | undefined {
  const page = sessionStorage.getItem(RETURN_TO);
  sessionStorage.removeItem(RETURN_TO);
  return page && page !== '/' ? page : undefined;
}

export const loginUrl = LOGIN;
