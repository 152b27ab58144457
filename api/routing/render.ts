import { h, type VNode } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';
import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Instant } from '../../workflows/engine/state';
import type { RequestActor } from '../access/actor';
import { Layout } from '../components/layout';
import { navigationFor } from './navigation';
import { type Flash, type Reply, textReply } from './reply';

type Frame = {
  title: string;
  status?: number;
  actor: RequestActor;
  /** The path asked for, to mark the menu. */
  path: string;
  /** The clock of the demo, or null where this is none. */
  demoNow: Instant | null;
  flash: Flash | null;
};

/** Puts a page in the layout and writes it as HTML; nothing of it may stay in a shared cache. */
export async function renderPage(page: VNode, frame: Frame): Promise<Reply> {
  const { title, actor, path, demoNow, flash } = frame;
  const layout = h(
    Layout,
    {
      title,
      actor,
      demo: demoNow === null ? null : { date: formatDateTime(demoNow) },
      nav: navigationFor(actor, path),
      flash,
    },
    page,
  );
  const html = await renderToStringAsync(layout);
  return textReply({
    status: frame.status ?? 200,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>${html}`,
  });
}
