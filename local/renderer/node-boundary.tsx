import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Keeps a component that cannot be drawn from taking the page down, and names it. React has no function form of this. */
export class NodeBoundary extends Component<BoundaryProps, { readonly message: string | undefined }> {
  override state: { readonly message: string | undefined } = { message: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : 'unknown error' };
  }

  override componentDidCatch() {
    console.error(`[renderer] "${this.props.name}" could not be drawn.`);
  }

  override componentDidUpdate(before: BoundaryProps) {
    // The app may have corrected what it asks for.
    if (this.state.message !== undefined && before.children !== this.props.children) this.setState({ message: undefined });
  }

  override render() {
    if (this.state.message === undefined) return this.props.children;
    return (
      <div className="renderer-missing" role="alert" data-failed={this.props.name}>
        “{this.props.name}” could not be drawn: {this.state.message}
      </div>
    );
  }
}
