import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { server } from '@/testing/server';
import { QuestionRecord } from '../components/question-record';

const answer = (id: string, more: object) => ({
  id,
  questionId: 'q1',
  text: `回答 ${id}`,
  authorId: 'e2',
  authorName: '赵磊',
  postedAt: '2026-03-02T01:00:00Z',
  accepted: false,
  useful: 0,
  notUseful: 0,
  vote: null,
  mine: false,
  attachments: [],
  comments: [],
  ...more,
});

const question = {
  id: 'q1',
  version: 0,
  title: '<b>账期</b>怎么谈',
  details: '<img src=x onerror=alert(1)>\n第二行',
  status: 'OPEN',
  category: 'sales',
  tags: ['<i>标签</i>'],
  points: 30,
  askedById: 'e1',
  askedByName: '张伟',
  askedAt: '2026-03-01T01:00:00Z',
  expiresOn: '2099-01-01',
  overdue: false,
  acceptedId: null,
  adoptions: 0,
  invitedNames: [],
  attachments: [],
  answers: [answer('a1', { text: '<script>alert(1)</script>' }), answer('a2', {})],
  mine: true,
  moderated: false,
};
let accepted: string[];

beforeEach(() => {
  accepted = [];
  server.use(
    http.get('*/api/dictionaries/knowledge', () => HttpResponse.json({})),
    http.get('*/api/questions/q1', () => HttpResponse.json(question)),
    http.post('*/api/answers/:id/accept', ({ params }) => {
      accepted.push(String(params.id));
      return HttpResponse.json(question);
    }),
  );
});

describe('the page of a question', () => {
  it('shows markup that people typed as the text it is', async () => {
    const { container } = renderPage(<QuestionRecord id="q1" />);
    await screen.findByRole('heading', { name: '<b>账期</b>怎么谈' });
    expect(screen.getByText('<i>标签</i>')).toBeTruthy();
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy();
    expect(container.querySelector('script, img, h1 b, .ant-tag i')).toBeNull();
  });

  it('lets the asker take an answer as the best, after asking him', async () => {
    renderPage(<QuestionRecord id="q1" />);
    const [, second] = await screen.findAllByRole('button', { name: '采纳为最佳答案' });
    if (!second) throw new Error('two answers can be taken');
    await userEvent.click(second);
    expect(accepted).toEqual([]);
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确定' }));
    await waitFor(() => expect(accepted).toEqual(['a2']));
  });

  it('offers nothing of the asker to others', async () => {
    server.use(http.get('*/api/questions/q1', () => HttpResponse.json({ ...question, mine: false })));
    renderPage(<QuestionRecord id="q1" />);
    await screen.findByText('我来回答');
    expect(screen.queryByRole('button', { name: '采纳为最佳答案' })).toBeNull();
    expect(screen.queryByRole('button', { name: '追加悬赏' })).toBeNull();
  });
});
