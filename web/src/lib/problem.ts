/** One refused field of a problem. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** The body of an RFC 9457 answer, with the members this product adds. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: FieldProblem[];
  yourVersion?: number;
  currentVersion?: number;
  current?: unknown;
}

/** A request that was answered with a problem, or not at all (status 0). */
export class Problem extends Error {
  readonly status: number;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
  }

  get errors(): FieldProblem[] {
    return this.body.errors ?? [];
  }

  get code(): string | undefined {
    return this.body.code ?? this.body.type?.replace(/^urn:crm:problem:/, '');
  }
}

/** Reads a failed response, whatever its body is. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body: unknown = type.includes('json') ? await response.json().catch(() => ({})) : {};
  const known = typeof body === 'object' && body !== null ? (body as ProblemBody) : {};
  return new Problem(response.status, known);
}

export const isProblem = (error: unknown, status?: number): error is Problem =>
  error instanceof Problem && (status === undefined || error.status === status);
