/**
 * The envelope in which Office.js and its host exchange JSON text over window messages. Only this file knows the field names.
 */

export interface AddinMessage {
  readonly action: string;
  readonly kind: 'call' | 'register' | 'unregister';
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const KINDS = ['call', 'register', 'unregister'] as const;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A message of an add-in; null for any other message that the window receives. */
export function readMessage(text: unknown): AddinMessage | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['_messageType'] !== 0) return null;
  const { _actionName: action, _actionType: actionType, _conversationId: conversationId, _correlationId: correlationId } = message;
  const kind = typeof actionType === 'number' ? KINDS[actionType] : undefined;
  if (typeof action !== 'string' || kind === undefined || typeof conversationId !== 'string' || typeof correlationId !== 'number') return null;
  return { action, kind, conversationId, correlationId, data: message['_data'] };
}

export interface HostMessage {
  /** The message that is answered, or the registration under which an event goes out. */
  readonly to: AddinMessage;
  readonly kind: 'answer' | 'event';
  readonly data: unknown;
  readonly origin: string;
}

export function writeMessage({ to, kind, data, origin }: HostMessage): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to.action,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: kind === 'answer' ? 0 : 1,
    _data: data,
    _serializerVersion: 1,
  });
}
