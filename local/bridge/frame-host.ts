import type { Callback } from './callback';
import type { EventBus } from './event-bus';
import type { FlagRequest } from './flag-request';
import type { ForgeDoc } from './forge-doc';
import type { FrameMove } from './frame-location';
import type { FrameTheme } from './frame-theme';
import type { ModalRequest } from './modal-request';
import type { NavigationRequest } from './navigation-request';
import type { ProductRequest } from './product-request';
import type { UnknownRecord } from './record';

/** Everything a host page does for one frame of an app. */
export interface FrameHost {
  readonly frameId: string;
  context(): Promise<UnknownRecord>;
  invoke(functionKey: string, payload: unknown): Promise<unknown>;
  fetchProduct(request: ProductRequest): Promise<unknown>;
  readonly view: ViewHost;
  /** Absent where the place has no address of its own, as in an issue panel. */
  readonly history: FrameHistoryHost | undefined;
  navigate(request: NavigationRequest): void;
  addressOf(request: NavigationRequest): string;
  reload(): void;
  showFlag(flag: FlagRequest): void;
  closeFlag(id: string | number): void;
  openModal(modal: ModalRequest): void;
  /** Reaches every frame of the same module. */
  readonly moduleEvents: EventBus;
  /** Reaches every frame of the app on the page. */
  readonly publicEvents: EventBus;
  theme(): FrameTheme;
  onThemeChange(listener: () => void): () => void;
  changeTitle(title: string): void;
  /** Draws a tree; settles when it is on the page, from when on only its functions are called. */
  reconcile(doc: ForgeDoc): Promise<void>;
  /** Gives a visible frame the height of its content, in pixels. */
  resize(height: number): void;
  reportError(message: string): void;
}

/** What a place lets an app do to its own view; each answers false where the place does not have it. */
export interface ViewHost {
  submit(payload: unknown): boolean;
  close(payload: unknown): boolean;
  onClose(callback: Callback): boolean;
  open(): boolean;
  refresh(payload: unknown): boolean;
}

/** The part of the page's address that belongs to the app. */
export interface FrameHistoryHost {
  start(): FrameMove;
  move(move: FrameMove): void;
  go(delta: number): void;
  /** Tells about moves this frame did not make. */
  follow(listener: (move: FrameMove) => void): () => void;
}
